import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { topicsTexts } from './texts.ts';

const proposeTopic = graphql(`
  mutation ProposeTopic($input: ProposeTopicInput!) {
    proposeTopic(input: $input) {
      problems {
        field
        code
        limit
      }
      topic {
        id
      }
    }
  }
`);

const empty = { subject: '', explanation: '' };

export function TopicForm({ regionId, onSent }: { regionId: string; onSent: () => void }) {
  const texts = useTexts(topicsTexts);
  const [propose] = useMutation(proposeTopic);
  const [sent, setSent] = useState(false);
  const key = useRef(crypto.randomUUID());
  const form = useForm({
    initial: empty,
    labels: { subject: texts.subject, explanation: texts.explanation },
    send: async (values) => {
      setSent(false);
      const input = { ...values, regionId, idempotencyKey: key.current };
      return (await propose({ variables: { input } })).data?.proposeTopic.problems ?? [];
    },
    done: () => {
      key.current = crypto.randomUUID();
      form.setValues(empty);
      setSent(true);
      onSent();
    },
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form}>
      {sent && (
        <Alert tone="ok" live title={texts.sent}>
          {texts.sentHelp}
        </Alert>
      )}
      <TextInput {...form.field('subject')} label={texts.subject} hint={texts.subjectHint} maxLength={255} />
      <TextArea
        {...form.field('explanation')}
        label={texts.explanation}
        hint={texts.explanationHint}
        limit={15_000}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </Form>
  );
}
