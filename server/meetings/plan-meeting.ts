import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Region } from '../regions/region.entity.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { checkDetails } from './meeting-details.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';
import type { PlanMeetingInput } from './meeting.inputs.ts';
import { recordMeetingEvent } from './meeting-event.ts';
import { addStandingItems } from './standing-items.ts';
import { tablePolicy } from './table.policy.ts';

/** Plans a meeting of the table. One a day: its date is its public address. */
export async function planMeeting(ctx: Context, input: PlanMeetingInput): Promise<{ meeting: Meeting }> {
  const region = await ctx.database.lock(Region, input.regionId);
  if (!region) throw notFound();
  authorize(tablePolicy, ctx.actor, 'planMeeting', { regionId: region.id, contractRegions: [] });
  const details = checkDetails(new Checks(), input, localDate(ctx.clock.now()));
  await refuseSecondOn(ctx, region.id, details.date);
  const meeting = Object.assign(new Meeting(), details, {
    id: newId(),
    regionId: region.id,
    state: MeetingState.PLANNED,
    convenedAt: null,
    minutes: null,
    minutesAdoptedAt: null,
    adoptedInId: null,
    cancelReason: null,
    version: 1,
  });
  await db(ctx).insert(Meeting, meeting);
  await addStandingItems(ctx, meeting);
  await recordMeetingEvent(ctx, meeting, 'meeting.planned', EventAudience.TABLE);
  return { meeting };
}

export async function refuseSecondOn(ctx: Context, regionId: string, date: string): Promise<void> {
  if (await db(ctx).existsBy(Meeting, { regionId, date })) refuse('date', ProblemCode.DUPLICATE);
}
