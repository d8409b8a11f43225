import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { BackupNotice } from '../forms/BackupNotice.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { useFormBackup } from '../forms/useFormBackup.ts';
import { questionTexts } from './texts.ts';

const askConstituency = graphql(`
  mutation AskConstituency($input: AskConstituencyInput!) {
    askConstituency(input: $input) {
      problems {
        field
        code
        limit
      }
      question {
        id
        askedCount
      }
    }
  }
`);

interface Props {
  agendaItemId: string;
  personId: string;
  onAsked: () => void;
}

/** For who fills a provider seat: a button that opens the form, and what became of the question. */
export function AskConstituency({ onAsked, ...props }: Props) {
  const texts = useTexts(questionTexts);
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState<number>();
  return (
    <>
      {count !== undefined && (
        <Alert tone="ok" live title={texts.asked}>
          {texts.askedHelp(count)}
        </Alert>
      )}
      <Panel label={texts.ask} open={open} onToggle={() => setOpen(!open)}>
        <AskForm
          {...props}
          onAsked={(asked) => {
            setOpen(false);
            setCount(asked);
            onAsked();
          }}
        />
      </Panel>
    </>
  );
}

interface FormProps extends Omit<Props, 'onAsked'> {
  onAsked: (count: number) => void;
}

function AskForm({ agendaItemId, personId, onAsked }: FormProps) {
  const texts = useTexts(questionTexts);
  const format = useFormat();
  const [ask] = useMutation(askConstituency);
  const asked = useRef(0);
  const form = useForm({
    name: 'ask',
    initial: { text: '', answerUntil: '' },
    labels: { text: texts.question, answerUntil: texts.answerUntil },
    send: async (values) => {
      const { data } = await ask({ variables: { input: { ...values, agendaItemId } } });
      asked.current = data?.askConstituency.question?.askedCount ?? 0;
      return data?.askConstituency.problems ?? [];
    },
    done: () => onAsked(asked.current),
  });
  const restored = useFormBackup(`question.${personId}.${agendaItemId}`, form);
  return (
    <Form form={form}>
      {restored && <BackupNotice />}
      <Paragraph>{texts.askHelp}</Paragraph>
      <TextArea
        {...form.field('text')}
        label={texts.question}
        hint={texts.noClients}
        rows={4}
        limit={15_000}
      />
      <DateField {...form.field('answerUntil')} label={texts.answerUntil} min={format.today()} />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </Form>
  );
}
