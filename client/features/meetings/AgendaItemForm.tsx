import { useMutation } from '@apollo/client/react';
import type { AgendaPurpose, ManagedItem_ItemFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useForm } from '../forms/useForm.ts';
import { addAgendaItem, saveAgendaItem } from './agenda-steps.ts';
import { manageTexts } from './manage-texts.ts';
import { meetingTexts } from './texts.ts';

interface Values {
  subject: string;
  explanation: string;
  purpose: AgendaPurpose;
  minutes: string;
  presenter: string;
  closed: boolean;
}

const empty: Values = {
  subject: '',
  explanation: '',
  purpose: 'DISCUSS',
  minutes: '',
  presenter: '',
  closed: false,
};
const inputOf = ({ minutes, ...values }: Values) => ({ ...values, minutes: minutesOf(minutes) });
/** What is no number goes as 0, which the server refuses at the field. */
const minutesOf = (text: string) => (text.trim() === '' ? null : Math.trunc(Number(text)) || 0);

/** Adds an item at the end, and is empty again for the next. */
export function AddAgendaItemForm({ meetingId }: { meetingId: string }) {
  const texts = useTexts(manageTexts);
  const [add] = useMutation(addAgendaItem);
  const send = async (values: Values) => {
    const input = { ...inputOf(values), meetingId, idempotencyKey: crypto.randomUUID() };
    return (await add({ variables: { input } })).data?.answer.problems ?? [];
  };
  return <ItemFields form={useItemForm(empty, send)} label={texts.addItem} />;
}

interface EditProps {
  item: ManagedItem_ItemFragment;
  onDone: () => void;
}

/** Changes an item in its place. */
export function EditAgendaItemForm({ item, onDone }: EditProps) {
  const texts = useTexts(manageTexts);
  const [save] = useMutation(saveAgendaItem);
  const initial = {
    subject: item.subject,
    explanation: item.explanation ?? '',
    purpose: item.purpose,
    minutes: item.minutes ? String(item.minutes) : '',
    presenter: item.presenter ?? '',
    closed: item.closed,
  };
  const send = async (values: Values) => {
    const input = { ...inputOf(values), agendaItemId: item.id, version: item.version };
    return (await save({ variables: { input } })).data?.answer.problems ?? [];
  };
  return <ItemFields form={useItemForm(initial, send, onDone)} label={texts.save} />;
}

function useItemForm(
  initial: Values,
  send: (values: Values) => Promise<readonly Problem[]>,
  done?: () => void,
) {
  const { subject, explanation, purpose, minutes, presenter, closed } = useTexts(manageTexts);
  const labels = { subject, explanation, purpose, minutes, presenter, closed };
  const form = useForm({
    initial,
    labels,
    send,
    done: () => {
      if (done) done();
      else form.setValues(initial);
    },
  });
  useUnsavedChangesWarning(form.changed);
  return form;
}

function ItemFields({ form, label }: { form: ReturnType<typeof useItemForm>; label: string }) {
  const texts = useTexts(manageTexts);
  const { purposes } = useTexts(meetingTexts);
  const options = (['INFORM', 'DISCUSS', 'STANDPOINT'] as const).map((value) => ({
    value,
    label: purposes[value],
  }));
  return (
    <Form form={form}>
      <TextInput {...form.field('subject')} label={texts.subject} maxLength={255} />
      <TextArea {...form.field('explanation')} label={texts.explanation} optional rows={3} limit={15_000} />
      <Select {...form.field('purpose')} label={texts.purpose} options={options} />
      <TextInput {...form.field('minutes')} label={texts.minutes} optional short inputMode="numeric" />
      <TextInput {...form.field('presenter')} label={texts.presenter} hint={texts.presenterHint} optional />
      <Checkbox
        id="closed"
        label={texts.closed}
        checked={form.values.closed}
        onChange={(closed) => form.set('closed', closed)}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {label}
        </Button>
      </div>
    </Form>
  );
}
