import type { Context } from '../access/context.ts';
import type { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { MeetingChange, tellMeeting } from '../meetings/meeting-live.ts';
import { actorLabel } from '../people/actor-label.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import type { Commitment } from './commitment.entity.ts';

/** Tells the table what happened to a commitment. Dates only: what it says is read at the commitment itself. */
export async function recordCommitmentEvent(
  ctx: Context,
  commitment: Commitment,
  item: AgendaItem,
  kind: string,
  details: Record<string, string> = {},
): Promise<void> {
  await recordEvent(ctx, {
    regionId: commitment.regionId,
    subjectKind: 'commitment',
    subjectId: commitment.id,
    kind,
    audience: EventAudience.TABLE,
    by: await actorLabel(ctx),
    details,
  });
  tellMeeting(ctx, item.meetingId, MeetingChange.COMMITMENT, item.id);
}
