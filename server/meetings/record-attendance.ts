import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import type { Role } from '../people/role.entity.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Seat } from '../table/seat.entity.ts';
import { holdersOn } from '../table/seat.queries.ts';
import { Attendance, AttendanceStatus } from './attendance.entity.ts';
import { lockMeeting } from './lock-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import type { RecordAttendanceInput, SeatAttendanceInput } from './meeting.inputs.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';

/** Records per seat whether it was filled, and by whom. */
export async function recordAttendance(
  ctx: Context,
  input: RecordAttendanceInput,
): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'recordAttendance');
  after(meetingLifecycle, 'recordAttendance', meeting.state);
  const rows = await checkedRows(ctx, meeting, input.seats);
  const changed = await updateVersion(ctx, 'meeting', meeting, input.version, {});
  if (rows.length > 0) {
    const seatIds = rows.map((row) => row.seatId);
    const before = await db(ctx).findBy(Attendance, { meetingId: meeting.id, seatId: In(seatIds) });
    const versions = new Map(before.map(({ seatId, version }) => [seatId, version + 1]));
    await db(ctx).delete(Attendance, { meetingId: meeting.id, seatId: In(seatIds) });
    const counted = rows.map((row) => ({ ...row, version: versions.get(row.seatId) ?? 1 }));
    await db(ctx).insert(Attendance, counted);
    tellMeeting(ctx, meeting.id, MeetingChange.ATTENDANCE);
  }
  return { meeting: changed };
}

async function checkedRows(
  ctx: Context,
  meeting: Meeting,
  given: SeatAttendanceInput[],
): Promise<Attendance[]> {
  const seatIds = given.map(({ seatId }) => seatId);
  const seats = await db(ctx).findBy(Seat, { id: In(seatIds), regionId: meeting.regionId });
  const holders = await holdersOn(ctx, seatIds, meeting.date);
  const checks = new Checks();
  const rows = given.map((one, at) => {
    checks.unless(
      seats.some(({ id }) => id === one.seatId) && seatIds.indexOf(one.seatId) === at,
      `seats.${at}.seatId`,
      ProblemCode.INVALID,
    );
    const { personId, fits } = whoSatThere(
      one,
      holders.filter(({ seatId }) => seatId === one.seatId),
    );
    checks.unless(fits, `seats.${at}.personId`, ProblemCode.INVALID);
    return Object.assign(new Attendance(), {
      id: newId(),
      meetingId: meeting.id,
      seatId: one.seatId,
      status: one.status,
      personId,
      arrivedAt: null,
      leftAt: null,
      version: 1,
    });
  });
  checks.done();
  return rows;
}

/** The person in the seat: the one named, if of that seat on that day; else its holder or substitute. Nobody when it stayed empty. */
export function whoSatThere(
  { status, personId }: SeatAttendanceInput,
  holders: Role[],
): { personId: string | null; fits: boolean } {
  const filled = status === AttendanceStatus.PRESENT || status === AttendanceStatus.SUBSTITUTED;
  if (!filled) return { personId: null, fits: true };
  const fitting = holders.filter(
    ({ substitute }) => substitute === (status === AttendanceStatus.SUBSTITUTED),
  );
  if (!personId) return { personId: fitting[0]?.personId ?? null, fits: true };
  return { personId, fits: fitting.some((role) => role.personId === personId) };
}
