import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import type { PanelProps } from './AnswerPanel.tsx';
import { editorTexts } from './editor-texts.ts';
import type { AnswerWriting } from './useAnswerDraft.ts';

type Props = Pick<PanelProps, 'answer' | 'steps' | 'onStale'> & { writing: AnswerWriting };

/** Publishes the correction of an answer, with what was corrected. */
export function CorrectionActions(props: Props) {
  const texts = useTexts(editorTexts);
  if (!props.answer.abilities.publishCorrection) return null;
  return (
    <DialogButton variant="primary" label={texts.publishCorrection} title={texts.publishCorrection}>
      {(close) => <NoteForm {...props} close={close} />}
    </DialogButton>
  );
}

function NoteForm({ answer, steps, writing, onStale, close }: Props & { close: () => void }) {
  const texts = useTexts(editorTexts);
  const form = useForm({
    initial: { note: '' },
    labels: { note: texts.note, outcome: texts.outcomeName, text: texts.textName },
    name: 'correction',
    send: async ({ note }) => {
      await writing.flush();
      const answered = await steps.publishCorrection(answer.id, writing.version(), note);
      if (answered?.problems.some(({ code }) => code === 'STALE')) {
        close();
        onStale();
      }
      // Null: it was not sent, and the panel says so.
      if (!answered) close();
      return answered?.problems ?? [];
    },
  });
  return (
    <Form form={form}>
      <TextArea {...form.field('note')} label={texts.note} hint={texts.noteHint} rows={3} limit={1000} />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.publishCorrection}
      </Button>
    </Form>
  );
}
