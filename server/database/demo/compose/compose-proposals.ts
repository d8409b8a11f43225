import type { AgendaItem } from '../../../meetings/agenda-item.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { formatProposalNumber } from '../../../proposals/proposal-number.ts';
import { Proposal, ProposalState } from '../../../proposals/proposal.entity.ts';
import { deadlineInstant } from '../../../proposals/reaction-deadline.ts';
import { DeadlineExtension } from '../../../proposals/deadline-extension.entity.ts';
import { Invitation } from '../../../proposals/invitation.entity.ts';
import { ProposalReview, ReviewVerdict } from '../../../proposals/proposal-review.entity.ts';
import { TablePosition, TableStandpoint } from '../../../proposals/table-standpoint.entity.ts';
import { Sequence } from '../../../platform/sequence.entity.ts';
import { yearOf } from '../calendar.ts';
import type { Day, ProposalContent } from '../content.ts';
import type { ComposedMeeting } from './compose-meetings.ts';
import type { Staff } from './compose-people.ts';
import { lotsHeldOn, type ComposedProvider } from './compose-providers.ts';
import type { RegionIds } from './compose-region.ts';
import { composeVersions, type ComposedVersion } from './compose-versions.ts';
import type { Composition } from './plan.ts';

export interface ComposedProposal {
  id: string;
  number: string | null;
  content: ProposalContent;
  versions: ComposedVersion[];
  /** The last day to react, extensions included. */
  deadline: Day | null;
  invited: { provider: ComposedProvider; lots: number[] }[];
}

export interface Surroundings {
  ids: RegionIds;
  staff: Staff;
  providers: ComposedProvider[];
  meetings: ComposedMeeting[];
}

/** Proposals in the order of their publication, in which they get their numbers; drafts come last and have none. */
export function composeProposals(on: Composition, around: Surroundings): ComposedProposal[] {
  const order = on.plan.proposals.toSorted((a, b) =>
    (a.publishedOn ?? '9999') < (b.publishedOn ?? '9999') ? -1 : 1,
  );
  const serials = new Map<number, number>();
  const composed = order.map((content) => {
    const year = content.publishedOn ? yearOf(content.publishedOn) : null;
    if (year === null) return composeProposal(on, around, content, null);
    const serial = (serials.get(year) ?? 0) + 1;
    serials.set(year, serial);
    return composeProposal(on, around, content, formatProposalNumber(year, serial));
  });
  for (const [year, value] of serials)
    on.rows.put(Sequence, { name: `proposal:${around.ids.regionId}:${year}`, value });
  return composed;
}

function composeProposal(
  on: Composition,
  around: Surroundings,
  content: ProposalContent,
  number: string | null,
): ComposedProposal {
  const { ids, staff } = around;
  const owner = staff.managers.get(content.owner)!;
  const deadline = content.extensions?.at(-1)?.to ?? content.deadline ?? null;
  const proposal = on.rows.add(Proposal, {
    regionId: ids.regionId,
    number,
    state: ProposalState[content.state],
    ownerMunicipalityId: ids.municipalities.get(content.owner)!,
    currentVersionId: '',
    publishedAt: content.publishedOn ? publicationOf(content.publishedOn) : null,
    deadlineDate: deadline,
    deadline: deadline ? deadlineInstant(deadline) : null,
    withdrawnAt: content.withdrawn ? instantOf(content.withdrawn.on, '11:00') : null,
    withdrawReason: content.withdrawn?.reason ?? null,
    inEffectFrom: null,
    createdAt: instantOf(content.draftedOn, '09:40'),
    version: 1,
  });
  const versions = composeVersions(on, ids, proposal.id, content, owner);
  proposal.currentVersionId = (
    versions.findLast(({ publishedOn }) => publishedOn !== null) ?? versions[0]!
  ).id;
  addExtensions(on, proposal.id, content, owner);
  addReview(on, content, versions[0]!, staff);
  addStandpoint(on, proposal.id, content, around);
  return {
    id: proposal.id,
    number,
    content,
    versions,
    deadline,
    invited: invite(on, proposal.id, content, around),
  };
}

/** Proposals go out at a quarter past nine. */
export function publicationOf(day: Day): Date {
  return instantOf(day, '09:15');
}

/** The extensions of the deadline, each from where the one before left it. */
export function extensionsOf({
  deadline,
  extensions = [],
}: ProposalContent): ({ from: Day } & (typeof extensions)[number])[] {
  return extensions.map((extension, place) => ({
    ...extension,
    from: extensions[place - 1]?.to ?? deadline!,
  }));
}

function addExtensions(
  { rows }: Composition,
  proposalId: string,
  content: ProposalContent,
  byId: string,
): void {
  for (const { on: day, from, to, reason } of extensionsOf(content))
    rows.add(DeadlineExtension, {
      proposalId,
      fromDate: from,
      toDate: to,
      reason,
      at: instantOf(day, '14:30'),
      byId,
    });
}

function addReview(
  { rows }: Composition,
  { review, owner }: ProposalContent,
  version: ComposedVersion,
  staff: Staff,
): void {
  if (!review) return;
  const reviewerId = [...staff.managers].find(([municipality]) => municipality !== owner)![1];
  rows.add(ProposalReview, {
    versionId: version.id,
    reviewerId,
    requestedById: staff.managers.get(owner)!,
    requestedAt: instantOf(review.askedOn, '16:10'),
    verdict: review.remarks ? ReviewVerdict.REMARKS : null,
    remarks: review.remarks ?? null,
    givenAt: review.remarks ? instantOf(review.askedOn, '17:25') : null,
  });
}

/** Puts the proposal on the agenda of its meetings and, where the table has spoken, its standpoint beside it. */
function addStandpoint(
  { rows }: Composition,
  proposalId: string,
  content: ProposalContent,
  { meetings, staff }: Surroundings,
): void {
  for (const meeting of meetings) {
    const place = meeting.content.items.findIndex((item) => item.proposal === content.key);
    if (place < 0) continue;
    const item: { id: string; proposalId: AgendaItem['proposalId'] } = meeting.items[place]!;
    item.proposalId = proposalId;
    if (!content.standpoint || meeting.content.on !== content.meeting) continue;
    rows.add(TableStandpoint, {
      proposalId,
      agendaItemId: item.id,
      position: TablePosition[content.standpoint.position],
      remarks: content.standpoint.remarks,
      recordedAt: meeting.endsAt,
      recordedById: staff.secretary,
      version: 1,
    });
  }
}

/** Invited is who has, on the day of publication, a contract with one of the municipalities for one of the lots. */
function invite(
  { rows, plan }: Composition,
  proposalId: string,
  content: ProposalContent,
  { providers }: Surroundings,
): ComposedProposal['invited'] {
  const { publishedOn } = content;
  if (!publishedOn) return [];
  const municipalities = content.municipalities ?? plan.region.municipalities.map(({ cbsCode }) => cbsCode);
  return providers.flatMap((provider) => {
    const lots = lotsHeldOn(provider, publishedOn, municipalities).filter((lot) =>
      content.lots.includes(lot),
    );
    if (lots.length === 0) return [];
    rows.add(Invitation, {
      proposalId,
      providerId: provider.id,
      invitedAt: publicationOf(publishedOn),
      mailToken: null,
    });
    return [{ provider, lots }];
  });
}
