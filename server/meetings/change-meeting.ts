import type { Context } from '../access/context.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { checkDetails } from './meeting-details.ts';
import { MeetingState, type Meeting } from './meeting.entity.ts';
import type { ChangeMeetingInput } from './meeting.inputs.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { changedMail } from './meeting.mails.ts';
import { lockMeeting } from './lock-meeting.ts';
import { mailTable } from './mail-table.ts';
import { recordMeetingEvent } from './meeting-event.ts';
import { refuseSecondOn } from './plan-meeting.ts';

/**
 * Changes when and where a meeting is. Once convened its date is an address that people have, so it stays: cancel the
 * meeting and plan another one.
 */
export async function changeMeeting(ctx: Context, input: ChangeMeetingInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'change');
  after(meetingLifecycle, 'change', meeting.state);
  const details = checkDetails(new Checks(), input, localDate(ctx.clock.now()));
  const convened = meeting.state === MeetingState.CONVENED;
  if (details.date !== meeting.date) {
    if (convened) refuse('date', ProblemCode.WRONG_STATE);
    await refuseSecondOn(ctx, meeting.regionId, details.date);
  }
  const whenOrWhere = isElsewhere(meeting, details);
  const changed = await updateVersion(ctx, 'meeting', meeting, input.version, details);
  if (convened && whenOrWhere) {
    await recordMeetingEvent(ctx, changed, 'meeting.changed', EventAudience.PUBLIC);
    await mailTable(ctx, changed, changedMail, 'meeting.changed');
  }
  return { meeting: changed };
}

function isElsewhere(before: Meeting, now: Pick<Meeting, 'startsAt' | 'endsAt' | 'place' | 'link'>): boolean {
  return (
    before.startsAt.getTime() !== now.startsAt.getTime() ||
    before.endsAt.getTime() !== now.endsAt.getTime() ||
    before.place !== now.place ||
    before.link !== now.link
  );
}
