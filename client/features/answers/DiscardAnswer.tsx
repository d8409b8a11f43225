import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import type { PanelProps } from './AnswerPanel.tsx';
import { editorTexts } from './editor-texts.ts';
import type { AnswerWriting } from './useAnswerDraft.ts';

type Props = Pick<PanelProps, 'answer' | 'steps' | 'onStale' | 'onClose'> & { writing: AnswerWriting };

/** Throws away what is being written, after asking. */
export function DiscardAnswer({ answer, steps, writing, onStale, onClose }: Props) {
  const texts = useTexts(editorTexts);
  const correction = answer.state === 'PUBLISHED';
  const label = correction ? texts.discardCorrection : texts.discard;
  const discard = async (close: () => void) => {
    await writing.flush();
    const answered = await steps.discard(answer.id, writing.version());
    close();
    if (answered?.problems.length) onStale();
    else if (answered && !correction) onClose();
  };
  return (
    <DialogButton variant="subtle" label={label} title={label}>
      {(close) => (
        <div className="flow">
          <Paragraph>{correction ? texts.discardCorrectionHelp : texts.discardHelp}</Paragraph>
          <Button variant="danger" busy={steps.busy} onClick={() => void discard(close)}>
            {texts.discardSure}
          </Button>
        </div>
      )}
    </DialogButton>
  );
}
