import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { after } from '../platform/lifecycle.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { isAgendaLate } from './agenda-due.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import type { Meeting } from './meeting.entity.ts';
import { agendaNews, tellSubscribers } from './meeting-news.ts';
import { lockMeeting } from './lock-meeting.ts';
import { mailTable } from './mail-table.ts';
import { recordMeetingEvent } from './meeting-event.ts';
import type { MeetingVersionInput } from './meeting.inputs.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { addStandingItems } from './standing-items.ts';
import { convenedMail } from './meeting.mails.ts';

/** Publishes the agenda and mails the table. Later than agreed is told, not refused: the region chose the term itself. */
export async function conveneMeeting(
  ctx: Context,
  input: MeetingVersionInput,
): Promise<{ meeting: Meeting; late: boolean }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'convene');
  const state = after(meetingLifecycle, 'convene', meeting.state);
  await addStandingItems(ctx, meeting);
  const items = await db(ctx)
    .createQueryBuilder(AgendaItem, 'item')
    .where('item.meetingId = :id AND item.removedAt IS NULL', { id: meeting.id })
    .getCount();
  if (items === 0) refuse('agenda', ProblemCode.REQUIRED);
  const convenedAt = ctx.clock.now();
  const convened = await updateVersion(ctx, 'meeting', meeting, input.version, { state, convenedAt });
  const region = await db(ctx).findOneByOrFail(Region, { id: meeting.regionId });
  await recordMeetingEvent(ctx, convened, 'meeting.convened', EventAudience.PUBLIC);
  await mailTable(ctx, convened, convenedMail, 'meeting.convened');
  await tellSubscribers(ctx, convened, agendaNews);
  return { meeting: convened, late: isAgendaLate(convened, region.settings, convenedAt) };
}
