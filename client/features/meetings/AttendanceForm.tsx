import { useMutation } from '@apollo/client/react';
import type { AttendanceStatus, ManagedMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Select } from '../../ui/Select.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { manageTexts } from './manage-texts.ts';
import { recordAttendance } from './meeting-steps.ts';
import { meetingTexts } from './texts.ts';

interface Props {
  meeting: ManagedMeeting_MeetingFragment;
  seats: readonly { id: string; name: string; holders: readonly { name?: string | null }[] }[];
}

/** Per seat whether it was filled; the holder or the substitute follows from that. */
export function AttendanceForm({ meeting, seats }: Props) {
  const texts = useTexts(manageTexts);
  const { statuses } = useTexts(meetingTexts);
  const [record] = useMutation(recordAttendance);
  const known = new Map(meeting.attendance.map(({ seat, status }) => [seat.id, status]));
  const form = useForm<Record<string, AttendanceStatus | ''>>({
    initial: Object.fromEntries(seats.map(({ id }) => [id, known.get(id) ?? ''])),
    labels: {},
    send: async (values) => {
      const filled = Object.entries(values).flatMap(([seatId, status]) =>
        status ? [{ seatId, status }] : [],
      );
      const input = { meetingId: meeting.id, version: meeting.version, seats: filled };
      return (await record({ variables: { input } })).data?.answer.problems ?? [];
    },
  });
  useUnsavedChangesWarning(form.changed);
  if (seats.length === 0) return <Paragraph>{texts.noSeats}</Paragraph>;
  const options = (['PRESENT', 'SUBSTITUTED', 'EXCUSED', 'ABSENT'] as const).map((value) => ({
    value,
    label: statuses[value],
  }));
  return (
    <Form form={form}>
      {seats.map(({ id, name, holders }) => (
        <Select
          key={id}
          id={`seat-${id}`}
          label={name}
          hint={holders.map((holder) => holder.name).join(', ')}
          placeholder={texts.notFilled}
          value={form.values[id] ?? ''}
          onChange={(status) => form.set(id, status)}
          options={options}
        />
      ))}
      <div className="row">
        <Button type="submit" busy={form.busy}>
          {texts.saveAttendance}
        </Button>
        {!form.changed && meeting.attendance.length > 0 && <output>{texts.saved}</output>}
      </div>
    </Form>
  );
}
