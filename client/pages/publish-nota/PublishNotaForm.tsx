import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { publishNota } from './query.ts';
import { publishNotaTexts } from './texts.ts';

interface Props {
  proposalId: string;
  isFirst: boolean;
  lang: string;
  onPublished: () => void;
}

/** Publishes the nota after a warning that it is frozen then; of a correction it asks what was corrected. */
export function PublishNotaForm({ proposalId, isFirst, lang, onPublished }: Props) {
  const texts = useTexts(publishNotaTexts);
  const [asking, setAsking] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [publish] = useMutation(publishNota);
  const form = useForm({
    initial: { note: '', withholdEarlier: false },
    labels: { note: texts.note, reactions: texts.publish, deadline: texts.publish },
    send: async ({ note, withholdEarlier }) => {
      const correction = isFirst ? {} : { note, withholdEarlier };
      const input = { proposalId, idempotencyKey, ...correction };
      const { data } = await publish({ variables: { input } });
      return data!.publishNota.problems;
    },
    done: () => {
      setAsking(false);
      onPublished();
    },
  });
  return (
    <div className="flow">
      <Paragraph>{isFirst ? texts.ready : texts.nextHelp}</Paragraph>
      <Button variant={isFirst ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
        {isFirst ? texts.publish : texts.publishNext}
      </Button>
      <Dialog
        title={isFirst ? texts.publish : texts.publishNext}
        open={asking}
        onClose={() => setAsking(false)}
      >
        <Form form={form}>
          <Alert tone="warning" title={texts.frozen}>
            <p>{texts.frozenHelp}</p>
          </Alert>
          {!isFirst && (
            <>
              <TextArea
                {...form.field('note')}
                label={texts.note}
                hint={texts.noteHint}
                limit={2000}
                rows={4}
                lang={lang}
              />
              <Checkbox
                id={form.idOf('withholdEarlier')}
                label={texts.withhold}
                hint={texts.withholdHint}
                checked={form.values.withholdEarlier}
                onChange={(checked) => form.set('withholdEarlier', checked)}
              />
            </>
          )}
          <div className="row">
            <Button type="submit" variant="primary" busy={form.busy}>
              {texts.confirm}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          </div>
        </Form>
      </Dialog>
    </div>
  );
}
