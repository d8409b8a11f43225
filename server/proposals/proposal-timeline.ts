import type { Context } from '../access/context.ts';
import { actorLabel } from '../people/actor-label.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import type { Proposal } from './proposal.entity.ts';

/** Tells in the history of a proposal what was done. What concerns only a draft is told to the staff alone. */
export async function tellHistory(
  ctx: Context,
  proposal: Proposal,
  kind: `proposal.${string}`,
  details: Record<string, string> = {},
  audience: EventAudience = EventAudience.PUBLIC,
): Promise<void> {
  await recordEvent(ctx, {
    regionId: proposal.regionId,
    subjectKind: 'proposal',
    subjectId: proposal.id,
    kind,
    audience,
    by: await actorLabel(ctx),
    details,
  });
}
