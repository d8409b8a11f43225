import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { byId, groupBy, loader } from '../platform/loaders.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { agendaItemsVisibleTo } from './agenda-item.policy.ts';
import { Attendance } from './attendance.entity.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';
import { meetingsVisibleTo } from './meeting.policy.ts';

export const meetingById = byId(Meeting);
export const regionOf = byId(Region);
export const seatOf = byId(Seat);

/** The agenda of each meeting, as far as the caller may see it. */
export const agendaOf = loader(async (ctx: Context, meetingIds: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(AgendaItem, 'item')
    .innerJoin(Meeting, 'meeting', 'meeting.id = item.meetingId')
    .where('item.meetingId IN (:...meetingIds)', { meetingIds });
  const items = await agendaItemsVisibleTo(query, ctx.actor).orderBy('item.position').getMany();
  const byMeeting = groupBy(items, (item) => item.meetingId);
  return meetingIds.map((id) => byMeeting.get(id) ?? []);
});

/** One agenda item, if the caller may see it. */
export const visibleAgendaItem = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(AgendaItem, 'item')
    .innerJoin(Meeting, 'meeting', 'meeting.id = item.meetingId')
    .where('item.id IN (:...ids)', { ids });
  const items = await agendaItemsVisibleTo(query, ctx.actor).getMany();
  const found = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => found.get(id) ?? null);
});

/** The first meeting of each region that is not over yet, as far as the caller may see it. */
export const nextMeetingOf = loader(async (ctx: Context, regionIds: readonly string[]) => {
  const now = ctx.clock.now();
  const query = db(ctx)
    .createQueryBuilder(Meeting, 'meeting')
    .where('meeting.regionId IN (:...regionIds) AND meeting.date >= :today', {
      regionIds,
      today: localDate(now),
    })
    .andWhere('meeting.state IN (:...ahead)', { ahead: [MeetingState.PLANNED, MeetingState.CONVENED] });
  const ahead = await meetingsVisibleTo(query, ctx.actor).orderBy('meeting.startsAt').getMany();
  const byRegion = groupBy(
    ahead.filter((meeting) => meeting.endsAt > now),
    (meeting) => meeting.regionId,
  );
  return regionIds.map((id) => byRegion.get(id)?.[0] ?? null);
});

/** Who was there, in the order of the seats. */
export const attendanceOf = loader(async (ctx: Context, meetingIds: readonly string[]) => {
  const rows = await db(ctx)
    .createQueryBuilder(Attendance, 'attendance')
    .innerJoin(Seat, 'seat', 'seat.id = attendance.seatId')
    .where({ meetingId: In([...meetingIds]) })
    .orderBy('seat.position')
    .addOrderBy('attendance.id')
    .getMany();
  const byMeeting = groupBy(rows, (row) => row.meetingId);
  return meetingIds.map((id) => byMeeting.get(id) ?? []);
});
