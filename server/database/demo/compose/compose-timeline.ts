import { instantOf } from '../../../platform/time/amsterdam.ts';
import { EventAudience, TimelineEvent } from '../../../timeline/timeline-event.entity.ts';
import type { ComposedMeeting } from './compose-meetings.ts';
import { extensionsOf, publicationOf, type ComposedProposal } from './compose-proposals.ts';
import type { ComposedReaction } from './compose-reactions.ts';
import type { RegionIds } from './compose-region.ts';
import type { ComposedVersion } from './compose-versions.ts';
import type { ProposalContent } from '../content.ts';
import type { Composition } from './plan.ts';

interface Told {
  kind: string;
  at: Date;
  by: string | null;
  audience?: EventAudience;
  providerId?: string;
  details?: Record<string, string>;
}

/** What people can read happened, as the use cases would have told it. */
export function composeTimeline(
  on: Composition,
  ids: RegionIds,
  {
    proposals,
    meetings,
    reactions,
  }: { proposals: ComposedProposal[]; meetings: ComposedMeeting[]; reactions: ComposedReaction[] },
): void {
  const tell = (subjectKind: string, subjectId: string, { audience, providerId, details, ...event }: Told) =>
    on.rows.add(TimelineEvent, {
      regionId: ids.regionId,
      subjectKind,
      subjectId,
      ...event,
      audience: audience ?? EventAudience.PUBLIC,
      providerId: providerId ?? null,
      personId: null,
      details: details ?? {},
    });
  for (const proposal of proposals)
    for (const event of eventsOfProposal(on, proposal)) tell('proposal', proposal.id, event);
  for (const meeting of meetings)
    for (const event of eventsOfMeeting(meeting)) tell('meeting', meeting.id, event);
  for (const reaction of reactions)
    for (const event of eventsOfReaction(reaction)) tell('reaction', reaction.row.id, event);
}

function eventsOfProposal({ plan }: Composition, { content, versions, number }: ComposedProposal): Told[] {
  const municipality = plan.region.municipalities.find(({ cbsCode }) => cbsCode === content.owner)!.name;
  const by = `Contractmanager ${municipality}`;
  if (!content.publishedOn) return [];
  return [
    {
      kind: 'proposal.published',
      at: publicationOf(content.publishedOn),
      by,
      details: { number: number!, deadline: content.deadline! },
    },
    ...revisions(versions, by),
    ...extensionsOf(content).map(({ on: day, from, to, reason }) => ({
      kind: 'proposal.deadlineExtended',
      at: instantOf(day, '14:30'),
      by,
      details: { from, deadline: to, reason },
    })),
    ...endings(content, by),
  ];
}

function revisions(versions: ComposedVersion[], by: string): Told[] {
  return versions.slice(1).flatMap(({ publishedOn, note }, place) => {
    const details = { version: String(place + 2), note: note ?? '' };
    return publishedOn ? [{ kind: 'proposal.nextVersion', at: publicationOf(publishedOn), by, details }] : [];
  });
}

function endings({ withdrawn, standpoint, meeting }: ProposalContent, by: string): Told[] {
  if (withdrawn)
    return [
      {
        kind: 'proposal.withdrawn',
        at: instantOf(withdrawn.on, '11:00'),
        by,
        details: { reason: withdrawn.reason },
      },
    ];
  if (!standpoint || !meeting) return [];
  const details = { meeting };
  return [{ kind: 'proposal.discussed', at: instantOf(meeting, '17:00'), by: 'Secretaris', details }];
}

function eventsOfMeeting({ content, convenedAt, endsAt, minutesAdoptedAt }: ComposedMeeting): Told[] {
  const { on, state, reason } = content;
  const told = { by: 'Secretaris', details: { date: on } };
  const convened: Told[] = convenedAt ? [{ ...told, kind: 'meeting.convened', at: convenedAt }] : [];
  if (state === 'CANCELLED') {
    const details = { date: on, reason: reason ?? '' };
    return [...convened, { ...told, kind: 'meeting.cancelled', at: instantOf(on, '07:30'), details }];
  }
  if (state === 'PLANNED' || state === 'CONVENED') return convened;
  const adopted = minutesAdoptedAt ? [{ ...told, kind: 'meeting.minutesAdopted', at: minutesAdoptedAt }] : [];
  return [...convened, { ...told, kind: 'meeting.held', at: endsAt }, ...adopted];
}

function eventsOfReaction({ row, revision, provider }: ComposedReaction): Told[] {
  if (!row.submittedAt) return [];
  const told = {
    audience: EventAudience.PROVIDER,
    providerId: row.providerId,
    by: `Vertegenwoordiger ${provider.name}`,
    details: { receipt: row.receiptNumber!, late: String(row.late) },
  };
  return [
    { ...told, kind: 'reaction.submitted', at: row.submittedAt },
    ...(revision.number > 1 ? [{ ...told, kind: 'reaction.amended', at: revision.submittedAt! }] : []),
    ...(row.withdrawnAt ? [{ ...told, kind: 'reaction.withdrawn', at: row.withdrawnAt }] : []),
  ];
}
