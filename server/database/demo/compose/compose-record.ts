import type { AgendaItem } from '../../../meetings/agenda-item.entity.ts';
import { MinorityRemark } from '../../../meetings/minority-remark.entity.ts';
import { CorrectionState, MinutesCorrection } from '../../../meetings/minutes-correction.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { addWorkingDays } from '../../../platform/time/working-days.ts';
import type { TableRecord } from '../content.ts';
import type { ComposedMeeting } from './compose-meetings.ts';
import type { Staff } from './compose-people.ts';
import { holdersOn, type ComposedSeat } from './compose-table.ts';
import type { Composition } from './plan.ts';
import type { RowOf } from './rows.ts';

interface Surroundings {
  staff: Staff;
  meetings: ComposedMeeting[];
  seats: ComposedSeat[];
}

/** Who differed at the table, and the corrections of the minutes that are still a draft. */
export function composeRecord(on: Composition, around: Surroundings): void {
  const { record } = on.plan;
  if (!record) return;
  addRemarks(on, record, around);
  addCorrections(on, record, around);
}

const drafted = ({ meetings }: Surroundings) =>
  meetings.find(({ content }) => content.state === 'MINUTES_DRAFTED');

function addRemarks({ rows }: Composition, { remarks }: TableRecord, around: Surroundings): void {
  for (const { subject, seat, text } of remarks) {
    const { meeting, item } = placeOf(around.meetings, subject);
    rows.add(MinorityRemark, {
      agendaItemId: item.id,
      seatId: seatOf(around, seat).id,
      text,
      recordedAt: meeting.endsAt,
      recordedById: around.staff.secretary,
      version: 1,
    });
  }
}

function addCorrections({ rows }: Composition, { corrections }: TableRecord, around: Surroundings): void {
  const meeting = drafted(around);
  if (!meeting) return;
  const day = (after: number) => addWorkingDays(meeting.content.on, after);
  for (const { seat: name, after, quote, text, answer } of corrections) {
    const seat = seatOf(around, name);
    const state = answer?.accepted ? CorrectionState.ACCEPTED : CorrectionState.REFUSED;
    rows.add(MinutesCorrection, {
      meetingId: meeting.id,
      seatId: seat.id,
      personId: holdersOn(seat, meeting.content.on)[0]!.personId,
      quote,
      text,
      proposedAt: instantOf(day(after), '11:40'),
      state: answer ? state : CorrectionState.PROPOSED,
      answer: answer?.text ?? null,
      answeredAt: answer ? instantOf(day(answer.after), '09:15') : null,
      version: answer ? 2 : 1,
    });
  }
}

const seatOf = ({ seats }: Surroundings, name: string): ComposedSeat =>
  seats.find((seat) => seat.name === name)!;

function placeOf(
  meetings: ComposedMeeting[],
  subject: string,
): { meeting: ComposedMeeting; item: RowOf<AgendaItem> } {
  const meeting = meetings.find(({ items }) => items.some((item) => item.subject === subject))!;
  return { meeting, item: meeting.items.find((item) => item.subject === subject)! };
}
