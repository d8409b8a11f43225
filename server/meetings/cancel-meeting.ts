import type { Context } from '../access/context.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { lockMeeting } from './lock-meeting.ts';
import { mailTable } from './mail-table.ts';
import { recordMeetingEvent } from './meeting-event.ts';
import type { Meeting } from './meeting.entity.ts';
import type { CancelMeetingInput } from './meeting.inputs.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { cancelledMail } from './meeting.mails.ts';

/** Calls a meeting off, with a reason. Who never heard of it - it was only planned - hears nothing of it now. */
export async function cancelMeeting(ctx: Context, input: CancelMeetingInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'cancel');
  const state = after(meetingLifecycle, 'cancel', meeting.state);
  const checks = new Checks();
  const cancelReason = checks.text('reason', input.reason, 1000);
  checks.done();
  const cancelled = await updateVersion(ctx, 'meeting', meeting, input.version, { state, cancelReason });
  const audience = cancelled.convenedAt ? EventAudience.PUBLIC : EventAudience.TABLE;
  await recordMeetingEvent(ctx, cancelled, 'meeting.cancelled', audience, { reason: cancelReason });
  await mailTable(ctx, cancelled, cancelledMail, 'meeting.cancelled');
  return { meeting: cancelled };
}
