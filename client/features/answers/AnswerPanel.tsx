import { useEffect, useRef } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { SendFailure } from '../forms/SendFailure.tsx';
import { AnswerEditor } from './AnswerEditor.tsx';
import { AnswerText_version, type WrittenAnswer } from './answering-data.ts';
import { answeringTexts } from './answering-texts.ts';
import { AnswerText } from './AnswerText.tsx';
import { AnswerTargets } from './AnswerTargets.tsx';
import { editorTexts } from './editor-texts.ts';
import type { Part } from './entries.ts';
import type { AnswerSteps } from './useAnswerSteps.ts';

export interface PanelProps {
  answer: WrittenAnswer;
  steps: AnswerSteps;
  personId: string;
  /** The articles that an answer can change. */
  clauses: readonly { id: string; article: string }[];
  /** What can be answered, to say anew for which text an answer holds. */
  parts: readonly Part[];
  slug: string;
  lang: string;
  /** What happened meanwhile: a colleague was first, or changed it. */
  notice: 'taken' | 'stale' | undefined;
  onStale: () => void;
  onClose: () => void;
}

/** One answer: whom it is for, what it says, and what can be done with it. */
export function AnswerPanel(props: PanelProps) {
  const { answer, steps, notice } = props;
  const texts = useTexts(editorTexts);
  const words = useTexts(answeringTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = unmask(AnswerText_version, answer.draft);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="answering__editor flow" aria-labelledby="antwoord-kop">
      <div className="row">
        <h2 ref={heading} id="antwoord-kop" tabIndex={-1} className="ui-heading ui-heading--2">
          {texts.title}
        </h2>
        <StatusBadge tone={answer.state === 'DRAFT' ? 'accent' : 'ok'}>
          {words.states[answer.state]}
        </StatusBadge>
      </div>
      {notice && <Alert tone="warning" live title={texts[notice]} />}
      <AnswerTargets {...props} />
      {draft && <AnswerEditor key={draft.id} draft={draft} {...props} />}
      {!draft && <PublishedAnswer {...props} />}
      <SendFailure failure={steps.failure} />
    </section>
  );
}

function PublishedAnswer({ answer, steps, lang, onStale, onClose }: PanelProps) {
  const texts = useTexts(editorTexts);
  const format = useFormat();
  const current = unmask(AnswerText_version, answer.current);
  const correct = async () => {
    const answered = await steps.correct(answer);
    if (answered?.problems.length) onStale();
  };
  return (
    <>
      {current && <AnswerText version={current} lang={lang} />}
      {current?.publishedAt && (
        <Paragraph small soft>
          {texts.published(format.dateTime(current.publishedAt))}
        </Paragraph>
      )}
      <div className="row">
        <Button onClick={onClose}>{texts.closeRead}</Button>
        {answer.abilities.startCorrection && (
          <Button busy={steps.busy} onClick={() => void correct()}>
            {texts.correct}
          </Button>
        )}
      </div>
    </>
  );
}
