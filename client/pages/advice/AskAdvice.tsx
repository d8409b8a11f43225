import { useMutation } from '@apollo/client/react';
import { adviceTexts } from '../../features/advice/texts.ts';
import { BackupNotice } from '../../features/forms/BackupNotice.tsx';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { useFormBackup } from '../../features/forms/useFormBackup.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

const askAdvice = graphql(`
  mutation AskAdvice($input: AskAdviceInput!) {
    askAdvice(input: $input) {
      problems {
        field
        code
        limit
      }
      request {
        id
        ...AdviceCard_request
      }
    }
  }
`);

interface Props {
  proposalId: string;
  personId: string;
  /** The councils that were not asked yet. */
  councils: readonly { id: string; name: string }[];
  /** Why there is none to ask. */
  none: string;
  onAsked: (council: string) => void;
}

const empty = { seatId: '', dueOn: '', question: '' };

/** For the staff: which council, by when, and what it should look at. */
export function AskAdvice({ councils, none, ...props }: Props) {
  const texts = useTexts(adviceTexts);
  return (
    <Section title={texts.askTitle}>
      {councils.length === 0 ? (
        <Paragraph>{none}</Paragraph>
      ) : (
        <AskForm key={councils.map(({ id }) => id).join()} councils={councils} {...props} />
      )}
    </Section>
  );
}

function AskForm({ proposalId, personId, councils, onAsked }: Omit<Props, 'none'>) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const [ask] = useMutation(askAdvice);
  const form = useForm({
    name: 'ask',
    initial: empty,
    labels: { seatId: texts.council, dueOn: texts.due, question: texts.question },
    send: async (values) => {
      const input = { ...values, proposalId, question: values.question || null };
      return (await ask({ variables: { input } })).data?.askAdvice.problems ?? [];
    },
    done: ({ seatId }) => onAsked(councils.find(({ id }) => id === seatId)?.name ?? ''),
  });
  const restored = useFormBackup(`askAdvice.${personId}.${proposalId}`, form);
  return (
    <Form form={form}>
      {restored && <BackupNotice />}
      <Paragraph>{texts.askHelp}</Paragraph>
      <Select
        {...form.field('seatId')}
        label={texts.council}
        placeholder={texts.choose}
        options={councils.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...form.field('dueOn')} label={texts.due} min={format.today()} />
      <TextArea {...form.field('question')} label={texts.question} optional rows={4} limit={15_000} />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.ask}
        </Button>
      </div>
    </Form>
  );
}
