import { instantOf } from '../../../platform/time/amsterdam.ts';
import { EventAudience, TimelineEvent } from '../../../timeline/timeline-event.entity.ts';
import type { ComposedMeeting } from './compose-meetings.ts';
import { publicationOf, type ComposedProposal } from './compose-proposals.ts';
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

function eventsOfProposal({ plan }: Composition, { content, versions }: ComposedProposal): Told[] {
  const municipality = plan.region.municipalities.find(({ cbsCode }) => cbsCode === content.owner)!.name;
  const by = `Contractmanager ${municipality}`;
  if (!content.publishedOn) return [];
  return [
    {
      kind: 'proposal.published',
      at: publicationOf(content.publishedOn),
      by,
      details: { deadline: content.deadline! },
    },
    ...revisions(versions, by),
    ...(content.extensions ?? []).map(({ on: day, to, reason }) => ({
      kind: 'proposal.extended',
      at: instantOf(day, '14:30'),
      by,
      details: { deadline: to, reason },
    })),
    ...endings(content, by),
  ];
}

function revisions(versions: ComposedVersion[], by: string): Told[] {
  return versions.slice(1).flatMap(({ publishedOn }, place) =>
    publishedOn === null
      ? []
      : [
          {
            kind: 'proposal.revised',
            at: publicationOf(publishedOn),
            by,
            details: { version: String(place + 2) },
          },
        ],
  );
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
  const details = { meeting, position: standpoint.position };
  return [{ kind: 'proposal.discussed', at: instantOf(meeting, '17:00'), by: 'Secretaris', details }];
}

function eventsOfMeeting({ content, convenedAt, endsAt }: ComposedMeeting): Told[] {
  const by = 'Secretaris';
  const convened: Told[] = convenedAt ? [{ kind: 'meeting.convened', at: convenedAt, by }] : [];
  if (content.state === 'CANCELLED')
    return [
      ...convened,
      {
        kind: 'meeting.cancelled',
        at: instantOf(content.on, '07:30'),
        by,
        details: { reason: content.reason ?? '' },
      },
    ];
  const held: Told[] =
    content.state === 'PLANNED' || content.state === 'CONVENED'
      ? []
      : [{ kind: 'meeting.held', at: endsAt, by }];
  return [...convened, ...held];
}

function eventsOfReaction({ row, revision }: ComposedReaction): Told[] {
  if (!row.submittedAt) return [];
  const told = { audience: EventAudience.PROVIDER, providerId: row.providerId, by: 'Vertegenwoordiger' };
  return [
    {
      ...told,
      kind: 'reaction.submitted',
      at: row.submittedAt,
      details: { receiptNumber: row.receiptNumber! },
    },
    ...(revision.number > 1 ? [{ ...told, kind: 'reaction.amended', at: revision.submittedAt! }] : []),
    ...(row.withdrawnAt ? [{ ...told, kind: 'reaction.withdrawn', at: row.withdrawnAt }] : []),
  ];
}
