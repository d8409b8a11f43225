import type { Context } from '../access/context.ts';
import { after } from '../platform/lifecycle.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { lockMeeting } from './lock-meeting.ts';
import { recordMeetingEvent } from './meeting-event.ts';
import type { Meeting } from './meeting.entity.ts';
import type { MeetingVersionInput } from './meeting.inputs.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';

/** Records that the table met; not before the meeting has begun. */
export async function holdMeeting(ctx: Context, input: MeetingVersionInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'hold');
  const state = after(meetingLifecycle, 'hold', meeting.state);
  if (ctx.clock.now() < meeting.startsAt) refuse('', ProblemCode.NOT_HELD);
  const held = await updateVersion(ctx, 'meeting', meeting, input.version, { state });
  await recordMeetingEvent(ctx, held, 'meeting.held', EventAudience.PUBLIC);
  return { meeting: held };
}
