import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { recordCommitmentTexts } from './record-texts.ts';

const recordCommitment = graphql(`
  mutation RecordCommitment($input: RecordCommitmentInput!) {
    answer: recordCommitment(input: $input) {
      problems {
        field
        code
        limit
      }
      agendaItem {
        ...RecordedCommitments_item
      }
    }
  }
`);

interface Owner {
  id: string;
  name: string;
}

interface Props {
  agendaItemId: string;
  /** Day of the meeting; nothing was promised for an earlier one. */
  meetingDate: string;
  municipalities: readonly Owner[];
  seats: readonly Owner[];
}

/** Opens the form for one commitment after the other. */
export function RecordCommitment(props: Props) {
  const texts = useTexts(recordCommitmentTexts);
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <>
      {saved && !open && (
        <Alert tone="ok" live>
          {texts.saved}
        </Alert>
      )}
      <Panel label={texts.add} open={open} onToggle={() => setOpen(!open)}>
        <CommitmentForm
          {...props}
          onDone={() => {
            setSaved(true);
            setOpen(false);
          }}
        />
      </Panel>
    </>
  );
}

interface Values {
  text: string;
  /** '' not chosen, 'other', or seat:id, municipality:id. */
  owner: string;
  ownerName: string;
  dueOn: string;
}

/** What the API takes of the chosen owner: its name in words, and which row it is. */
function ownerOf({ owner, ownerName }: Values, { seats, municipalities }: Props) {
  const [kind, id] = owner.split(':');
  if (kind === 'seat') return { ownerName: seats.find((one) => one.id === id)?.name ?? '', seatId: id };
  if (kind === 'municipality')
    return { ownerName: municipalities.find((one) => one.id === id)?.name ?? '', municipalityId: id };
  return { ownerName: kind === 'other' ? ownerName : '' };
}

function CommitmentForm({ onDone, ...props }: Props & { onDone: () => void }) {
  const texts = useTexts(recordCommitmentTexts);
  const { agendaItemId, meetingDate, municipalities, seats } = props;
  const [record] = useMutation(recordCommitment);
  const key = useRef(crypto.randomUUID());
  const form = useForm<Values>({
    name: `commitment-${agendaItemId}`,
    initial: { text: '', owner: '', ownerName: '', dueOn: '' },
    labels: { text: texts.what, ownerName: texts.who, dueOn: texts.due },
    send: async (values) => {
      const { text, dueOn } = values;
      const input = {
        agendaItemId,
        text,
        dueOn,
        ...ownerOf(values, props),
        idempotencyKey: key.current,
      };
      const problems = (await record({ variables: { input } })).data?.answer.problems ?? [];
      if (problems.length > 0) key.current = crypto.randomUUID();
      return problems;
    },
    done: onDone,
  });
  useUnsavedChangesWarning(form.changed);
  const other = form.values.owner === 'other';
  return (
    <Form form={form}>
      <TextArea {...form.field('text')} label={texts.what} hint={texts.whatHint} rows={3} limit={15_000} />
      <Select
        {...form.field('owner')}
        id={form.idOf(other ? 'owner' : 'ownerName')}
        error={other ? undefined : form.errorOf('ownerName')}
        label={texts.who}
        placeholder={texts.choose}
        options={[
          ...municipalities.map(({ id, name }) => ({ value: `municipality:${id}`, label: name })),
          ...seats.map(({ id, name }) => ({ value: `seat:${id}`, label: name })),
          { value: 'other', label: texts.other },
        ]}
      />
      {other && <TextInput {...form.field('ownerName')} label={texts.otherName} hint={texts.otherHint} />}
      <DateField {...form.field('dueOn')} label={texts.due} hint={texts.dueHint} min={meetingDate} />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}
