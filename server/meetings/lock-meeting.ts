import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { agendaItemPolicy, type AgendaItemAbility } from './agenda-item.policy.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import { meetingPolicy, type MeetingAbility } from './meeting.policy.ts';

/** Holds a meeting for who may do this with it. */
export async function lockMeeting(ctx: Context, id: string, ability: MeetingAbility): Promise<Meeting> {
  const meeting = await ctx.database.lock(Meeting, id);
  if (!meeting) throw notFound();
  authorize(meetingPolicy, ctx.actor, ability, meeting);
  return meeting;
}

/** Holds an agenda item, and its meeting first, for who may do this with it. */
export async function lockAgendaItem(
  ctx: Context,
  id: string,
  ability: AgendaItemAbility,
): Promise<{ meeting: Meeting; item: AgendaItem }> {
  const { meetingId } = (await db(ctx).findOneBy(AgendaItem, { id })) ?? {};
  const meeting = meetingId && (await ctx.database.lock(Meeting, meetingId));
  const item = meeting && (await ctx.database.lock(AgendaItem, id));
  if (!item || item.removedAt) throw notFound();
  authorize(agendaItemPolicy, ctx.actor, ability, { meeting, closed: item.closed });
  return { meeting, item };
}

/** An agenda item that somebody may do this with, without holding it: for what is only their own. */
export async function agendaItemFor(
  ctx: Context,
  id: string,
  ability: AgendaItemAbility,
): Promise<AgendaItem> {
  const item = await db(ctx).findOneBy(AgendaItem, { id });
  if (!item || item.removedAt) throw notFound();
  const meeting = await db(ctx).findOneByOrFail(Meeting, { id: item.meetingId });
  authorize(agendaItemPolicy, ctx.actor, ability, { meeting, closed: item.closed });
  return item;
}

/** The agenda is part of the meeting: when it changes the meeting has changed, for who reorders and for calendars. */
export async function countChange(ctx: Context, meeting: Meeting): Promise<void> {
  await db(ctx).increment(Meeting, { id: meeting.id }, 'version', 1);
  meeting.version += 1;
  tellMeeting(ctx, meeting.id, MeetingChange.AGENDA);
}
