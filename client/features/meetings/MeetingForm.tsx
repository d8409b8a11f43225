import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import type { ManagedMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { formatTime } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useForm } from '../forms/useForm.ts';
import { manageTexts } from './manage-texts.ts';
import { changeMeeting, planMeeting } from './meeting-steps.ts';

interface Values {
  title: string;
  date: string;
  startTime: string;
  endTime: string;
  place: string;
  link: string;
}

/** Plans a meeting; then goes to it. */
export function PlanMeetingForm({
  regionId,
  onPlanned,
}: {
  regionId: string;
  onPlanned: (date: string) => void;
}) {
  const texts = useTexts(manageTexts);
  const [plan] = useMutation(planMeeting);
  const key = useRef(crypto.randomUUID());
  const initial = {
    title: texts.defaultTitle,
    date: '',
    startTime: '14:00',
    endTime: '16:00',
    place: '',
    link: '',
  };
  return (
    <MeetingForm
      initial={initial}
      label={texts.plan}
      send={async (values) => {
        const input = { ...values, regionId, idempotencyKey: key.current };
        const { data } = await plan({ variables: { input } });
        const problems = data?.answer.problems ?? [];
        // The same key means the same meeting: what is put right is another one.
        if (problems.length > 0) key.current = crypto.randomUUID();
        return problems;
      }}
      done={({ date }) => onPlanned(date)}
    />
  );
}

/** Changes when and where a meeting is. */
export function ChangeMeetingForm({ meeting }: { meeting: ManagedMeeting_MeetingFragment }) {
  const texts = useTexts(manageTexts);
  const [change] = useMutation(changeMeeting);
  return (
    <MeetingForm
      initial={{
        title: meeting.title,
        date: meeting.date,
        startTime: formatTime(meeting.startsAt),
        endTime: formatTime(meeting.endsAt),
        place: meeting.place ?? '',
        link: meeting.link ?? '',
      }}
      label={texts.save}
      dateFixed={meeting.state !== 'PLANNED'}
      send={async (values) => {
        const input = { ...values, meetingId: meeting.id, version: meeting.version };
        return (await change({ variables: { input } })).data?.answer.problems ?? [];
      }}
    />
  );
}

interface Props {
  initial: Values;
  label: string;
  dateFixed?: boolean;
  send: (values: Values) => Promise<readonly Problem[]>;
  done?: (values: Values) => void;
}

function MeetingForm({ initial, label, dateFixed, send, done }: Props) {
  const texts = useTexts(manageTexts);
  const { name: title, date, startTime, endTime, place, link } = texts;
  const form = useForm({
    initial,
    labels: { title, date, startTime, endTime, place, link },
    send,
    ...(done && { done }),
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form}>
      <TextInput {...form.field('title')} label={title} maxLength={255} />
      {dateFixed ? (
        <Paragraph soft>{texts.dateFixed}</Paragraph>
      ) : (
        <DateField {...form.field('date')} label={date} />
      )}
      <TimeField {...form.field('startTime')} label={startTime} />
      <TimeField {...form.field('endTime')} label={endTime} />
      <TextInput {...form.field('place')} label={place} optional maxLength={255} />
      <TextInput {...form.field('link')} label={link} hint={texts.linkHint} optional type="url" />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {label}
        </Button>
      </div>
    </Form>
  );
}
