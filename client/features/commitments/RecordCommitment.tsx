import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { ownerInput, type Owners, type OwnerValues } from './commitment-owner.ts';
import { OwnerFields } from './OwnerFields.tsx';
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

interface Props extends Owners {
  agendaItemId: string;
  /** Day of the meeting; nothing was promised for an earlier one. */
  meetingDate: string;
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

interface Values extends OwnerValues {
  text: string;
  dueOn: string;
}

function CommitmentForm({ onDone, ...props }: Props & { onDone: () => void }) {
  const texts = useTexts(recordCommitmentTexts);
  const { agendaItemId, meetingDate } = props;
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
        ...ownerInput(values, props),
        idempotencyKey: key.current,
      };
      const problems = (await record({ variables: { input } })).data?.answer.problems ?? [];
      if (problems.length > 0) key.current = crypto.randomUUID();
      return problems;
    },
    done: onDone,
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form} level={4}>
      <TextArea {...form.field('text')} label={texts.what} hint={texts.whatHint} rows={3} limit={15_000} />
      <OwnerFields form={form} owners={props} />
      <DateField {...form.field('dueOn')} label={texts.due} hint={texts.dueHint} min={meetingDate} />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}
