import type { Context } from '../access/context.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, longText, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { lockMeeting } from './lock-meeting.ts';
import { mailTable } from './mail-table.ts';
import { recordMeetingEvent } from './meeting-event.ts';
import type { Meeting } from './meeting.entity.ts';
import type { MeetingVersionInput, SaveMinutesInput } from './meeting.inputs.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { minutesNews, tellSubscribers } from './meeting-news.ts';
import { minutesDraftedMail, minutesPublishedMail } from './meeting.mails.ts';

/** Keeps the text of the minutes while the secretary writes. */
export async function saveMinutes(ctx: Context, input: SaveMinutesInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'writeMinutes');
  after(meetingLifecycle, 'writeMinutes', meeting.state);
  const checks = new Checks();
  const minutes = checks.optionalText('minutes', input.minutes, longText);
  checks.done();
  return { meeting: await updateVersion(ctx, 'meeting', meeting, input.version, { minutes }) };
}

/** Lays the draft minutes before the table. */
export async function submitMinutes(ctx: Context, input: MeetingVersionInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'submitMinutes');
  const state = after(meetingLifecycle, 'submitMinutes', meeting.state);
  if (!meeting.minutes) refuse('minutes', ProblemCode.REQUIRED);
  const drafted = await updateVersion(ctx, 'meeting', meeting, input.version, { state });
  await recordMeetingEvent(ctx, drafted, 'meeting.minutesDrafted', EventAudience.TABLE);
  await mailTable(ctx, drafted, minutesDraftedMail, 'meeting.minutesDrafted');
  return { meeting: drafted };
}

/** Adopts the minutes: from then on everybody reads them, with attendance and outcomes, and nobody changes them. */
export async function adoptMinutes(ctx: Context, input: MeetingVersionInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'adoptMinutes');
  const state = after(meetingLifecycle, 'adoptMinutes', meeting.state);
  if (!meeting.minutes) refuse('minutes', ProblemCode.REQUIRED);
  const minutesAdoptedAt = ctx.clock.now();
  const adopted = await updateVersion(ctx, 'meeting', meeting, input.version, { state, minutesAdoptedAt });
  await recordMeetingEvent(ctx, adopted, 'meeting.minutesAdopted', EventAudience.PUBLIC);
  await mailTable(ctx, adopted, minutesPublishedMail, 'meeting.minutesPublished');
  await tellSubscribers(ctx, adopted, minutesNews);
  return { meeting: adopted };
}
