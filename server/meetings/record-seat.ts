import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Seat } from '../table/seat.entity.ts';
import { holdersOn } from '../table/seat.queries.ts';
import { Attendance, AttendanceStatus } from './attendance.entity.ts';
import { lockMeeting } from './lock-meeting.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { whoSatThere } from './record-attendance.ts';
import type { RecordSeatInput } from './meeting-record.inputs.ts';

const aTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Records during the meeting of one seat whether it is filled, by whom, and from when to when. */
export async function recordSeat(
  ctx: Context,
  input: RecordSeatInput,
): Promise<{ meeting: Meeting; attendance: Attendance }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'recordAttendance');
  after(meetingLifecycle, 'recordAttendance', meeting.state);
  const seat = await db(ctx).findOneBy(Seat, { id: input.seatId, regionId: meeting.regionId });
  if (!seat) refuse('seatId', ProblemCode.INVALID);
  const row = await db(ctx).findOneBy(Attendance, { meetingId: meeting.id, seatId: seat.id });
  const facts = await checked(ctx, meeting, input);
  if (row && input.version !== row.version)
    refuse('version', ProblemCode.STALE, { meeting, attendance: row });
  const attendance = row
    ? await updateVersion(ctx, 'attendance', row, input.version, facts)
    : Object.assign(new Attendance(), facts, {
        id: newId(),
        meetingId: meeting.id,
        seatId: seat.id,
        version: 1,
      });
  if (!row) await db(ctx).insert(Attendance, attendance);
  tellMeeting(ctx, meeting.id, MeetingChange.ATTENDANCE);
  return { meeting, attendance };
}

async function checked(ctx: Context, { date }: Meeting, input: RecordSeatInput) {
  const checks = new Checks();
  const filled = [AttendanceStatus.PRESENT, AttendanceStatus.SUBSTITUTED].includes(input.status);
  const { personId, fits } = whoSatThere(input, await holdersOn(ctx, [input.seatId], date));
  checks.unless(fits, 'personId', ProblemCode.INVALID);
  // A substitute that nobody appointed is nobody: the seat stayed empty.
  const known = input.status !== AttendanceStatus.SUBSTITUTED || personId !== null;
  checks.unless(known, 'status', ProblemCode.NOT_FOUND);
  const arrivedAt = filled ? input.arrivedAt || null : null;
  const leftAt = filled ? input.leftAt || null : null;
  checks.unless(!arrivedAt || aTime.test(arrivedAt), 'arrivedAt', ProblemCode.INVALID_TIME);
  checks.unless(!leftAt || aTime.test(leftAt), 'leftAt', ProblemCode.INVALID_TIME);
  checks.unless(!arrivedAt || !leftAt || arrivedAt < leftAt, 'leftAt', ProblemCode.DATE_ORDER);
  checks.done();
  return { status: input.status, personId, arrivedAt, leftAt };
}
