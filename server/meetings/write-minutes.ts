import { IsNull } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { itemsInOrder, renumber } from './agenda-order.ts';
import { countChange, lockMeeting } from './lock-meeting.ts';
import { mailTable } from './mail-table.ts';
import { recordMeetingEvent } from './meeting-event.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';
import type { MeetingVersionInput, SaveMinutesInput } from './meeting.inputs.ts';
import { meetingLifecycle, wasHeld } from './meeting.lifecycle.ts';
import { minutesNews, tellSubscribers } from './meeting-news.ts';
import { minutesDraftedMail, minutesPublishedMail } from './meeting.mails.ts';
import { CorrectionState, MinutesCorrection } from './minutes-correction.entity.ts';
import { putMinutesOnNextAgenda } from './standing-items.ts';

/** Minutes hold what was recorded at every item; the column holds 65,535 bytes, and an é is two of them. */
export const longestMinutes = 40_000;
const mostBytes = 65_000;

/** Keeps the text of the minutes while the secretary writes. */
export async function saveMinutes(ctx: Context, input: SaveMinutesInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'writeMinutes');
  after(meetingLifecycle, 'writeMinutes', meeting.state);
  const checks = new Checks();
  const minutes = checks.optionalText('minutes', input.minutes, longestMinutes);
  const fits = Buffer.byteLength(minutes ?? '') <= mostBytes;
  if (checks.problems.length === 0) checks.unless(fits, 'minutes', ProblemCode.TOO_LONG, longestMinutes);
  checks.done();
  const saved = await updateVersion(ctx, 'meeting', meeting, input.version, { minutes });
  tellMeeting(ctx, meeting.id, MeetingChange.MINUTES);
  return { meeting: saved };
}

/** Lays the draft minutes before the table, and puts them on the agenda of the next meeting. */
export async function submitMinutes(ctx: Context, input: MeetingVersionInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'submitMinutes');
  const state = after(meetingLifecycle, 'submitMinutes', meeting.state);
  if (!meeting.minutes) refuse('minutes', ProblemCode.REQUIRED);
  const drafted = await updateVersion(ctx, 'meeting', meeting, input.version, { state });
  await recordMeetingEvent(ctx, drafted, 'meeting.minutesDrafted', EventAudience.TABLE);
  await mailTable(ctx, drafted, minutesDraftedMail, 'meeting.minutesDrafted');
  const next = await putMinutesOnNextAgenda(ctx, drafted);
  if (next) await countChange(ctx, next);
  return { meeting: drafted };
}

/**
 * Adopts the minutes, in a later meeting that had them on its agenda: from then on everybody reads them, with attendance
 * and outcomes, and nobody changes them. What seats proposed to correct was answered before.
 */
export async function adoptMinutes(ctx: Context, input: MeetingVersionInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'adoptMinutes');
  const state = after(meetingLifecycle, 'adoptMinutes', meeting.state);
  const checks = new Checks();
  checks.unless(!!meeting.minutes, 'minutes', ProblemCode.REQUIRED);
  const { PROPOSED } = CorrectionState;
  const open = await db(ctx).existsBy(MinutesCorrection, { meetingId: meeting.id, state: PROPOSED });
  checks.unless(!open, 'corrections', ProblemCode.REQUIRED);
  const carriers = await meetingsAbout(ctx, meeting.id);
  const adoptedIn = carriers.findLast((carrier) => wasHeld(carrier.state));
  checks.unless(adoptedIn !== undefined, 'adoptedIn', ProblemCode.NOT_HELD);
  checks.done({ meeting });
  const adopted = await updateVersion(ctx, 'meeting', meeting, input.version, {
    state,
    minutesAdoptedAt: ctx.clock.now(),
    adoptedInId: adoptedIn!.id,
  });
  await takeOffLater(ctx, meeting.id, carriers);
  await recordMeetingEvent(ctx, adopted, 'meeting.minutesAdopted', EventAudience.PUBLIC);
  await mailTable(ctx, adopted, minutesPublishedMail, 'meeting.minutesPublished');
  await tellSubscribers(ctx, adopted, minutesNews);
  return { meeting: adopted };
}

/** The meetings that have these minutes on their agenda, the earliest first. */
export function meetingsAbout(ctx: Context, meetingId: string): Promise<Meeting[]> {
  return db(ctx)
    .createQueryBuilder(Meeting, 'meeting')
    .innerJoin(AgendaItem, 'item', 'item.meetingId = meeting.id')
    .where('item.aboutMeetingId = :meetingId AND item.removedAt IS NULL', { meetingId })
    .orderBy('meeting.date')
    .getMany();
}

/** What was adopted need not come back: it goes off an agenda that is not published yet. */
async function takeOffLater(ctx: Context, aboutMeetingId: string, carriers: Meeting[]): Promise<void> {
  for (const { id, state } of carriers)
    if (state === MeetingState.PLANNED) {
      const item = { meetingId: id, aboutMeetingId, removedAt: IsNull() };
      await db(ctx).update(AgendaItem, item, { removedAt: ctx.clock.now() });
      await renumber(ctx, await itemsInOrder(ctx, id));
    }
}
