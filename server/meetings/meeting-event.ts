import type { Context } from '../access/context.ts';
import { actorLabel } from '../people/actor-label.ts';
import { recordEvent } from '../timeline/record-event.ts';
import type { EventAudience } from '../timeline/timeline-event.entity.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import type { Meeting } from './meeting.entity.ts';

/** Records what happened to a meeting, by its date. */
export async function recordMeetingEvent(
  ctx: Context,
  meeting: Meeting,
  kind: string,
  audience: EventAudience,
  details: Record<string, string> = {},
): Promise<void> {
  await recordEvent(ctx, {
    regionId: meeting.regionId,
    subjectKind: 'meeting',
    subjectId: meeting.id,
    kind,
    audience,
    by: await actorLabel(ctx),
    details: { date: meeting.date, ...details },
  });
  tellMeeting(ctx, meeting.id, MeetingChange.STATE);
}
