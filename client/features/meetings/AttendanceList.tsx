import { useMutation } from '@apollo/client/react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import { manageTexts } from './manage-texts.ts';
import { Attendance_row, Attendance_seat, recordSeat } from './record-seat.ts';
import { recordTexts } from './record-texts.ts';
import { StepForm } from './StepForm.tsx';

interface Props {
  meetingId: string;
  seats: readonly FragmentType<typeof Attendance_seat>[];
  attendance: readonly FragmentType<typeof Attendance_row>[];
  personId: string;
}

/** Who are there, seat by seat; who is still to be ticked can be marked present in one press. */
export function AttendanceList({ meetingId, seats: masked, attendance, personId }: Props) {
  const texts = useTexts(recordTexts);
  const { noSeats } = useTexts(manageTexts);
  const [record] = useMutation(recordSeat);
  const seats = masked.map((seat) => unmask(Attendance_seat, seat));
  const rows = new Map(attendance.map((row) => unmask(Attendance_row, row)).map((row) => [row.seat.id, row]));
  const rest = seats.filter(
    ({ id, holders }) => !rows.has(id) && holders.some(({ substitute }) => !substitute),
  );
  const done = seats.filter(({ id }) => rows.has(id)).length;
  const markRest = async () => {
    const found: Problem[] = [];
    for (const { id: seatId } of rest) {
      const input = { meetingId, seatId, version: 0, status: 'PRESENT' as const };
      const { data } = await record({ variables: { input } });
      // Who was ticked by somebody else meanwhile stays as they ticked it.
      found.push(...(data?.answer.problems ?? []).filter(({ code }) => code !== 'STALE'));
    }
    return found;
  };
  if (seats.length === 0) return <Paragraph>{noSeats}</Paragraph>;
  return (
    <>
      <Paragraph>{texts.attendanceHint}</Paragraph>
      {seats.map((seat) => (
        <AttendanceRow
          key={seat.id}
          meetingId={meetingId}
          seat={seat}
          row={rows.get(seat.id)}
          personId={personId}
        />
      ))}
      <p>
        <output>{texts.counted(done, seats.length)}</output>
      </p>
      {rest.length > 0 && <StepForm label={texts.rest(rest.length)} variant="secondary" send={markRest} />}
    </>
  );
}
