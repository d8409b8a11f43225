import { useMemo, useState } from 'react';
import type { AnswerText_VersionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { problemLines, problemOf, type Problem } from '../forms/problem-lines.ts';
import { AnswerFields } from './AnswerFields.tsx';
import type { PanelProps } from './AnswerPanel.tsx';
import { AnswerText } from './AnswerText.tsx';
import { answerTexts } from './answer-texts.ts';
import { CorrectionActions } from './CorrectionActions.tsx';
import { DiscardAnswer } from './DiscardAnswer.tsx';
import { editorTexts } from './editor-texts.ts';
import { useAnswerDraft, type AnswerValues, type AnswerWriting } from './useAnswerDraft.ts';

interface Props extends PanelProps {
  draft: AnswerText_VersionFragment;
}

/** Where an answer is written, or read while it is ready. It stays while a colleague says that it is ready: nothing typed is lost. */
export function AnswerEditor(props: Props) {
  const { answer, draft, personId, clauses, steps, onStale, onClose } = props;
  const texts = useTexts(editorTexts);
  const writing = useAnswerDraft(personId, answer.id, draft);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const { lines, errorOf } = useProblems(writing, refused);
  const { abilities } = answer;
  const finish = async () => {
    await writing.flush();
    const answered = await steps.finish(answer.id, writing.version());
    setRefused(answered?.problems ?? []);
    if (!answered) return;
    if (answered.problems.some(({ code }) => code === 'STALE')) onStale();
    else if (answered.problems.length === 0) onClose();
  };
  const close = async () => {
    await writing.flush();
    onClose();
    if (writing.gone) await steps.refresh();
  };
  if (!abilities.save) return <ReadyAnswer {...props} writing={writing} />;
  return (
    <div className="flow">
      <ErrorSummary errors={lines} />
      {writing.gone && <Alert tone="warning" live title={texts.thrownAway} />}
      <Conflicting writing={writing} />
      {answer.state === 'PUBLISHED' && <Paragraph>{texts.correcting}</Paragraph>}
      <AnswerFields
        writing={writing}
        clauses={clauses}
        errorOf={errorOf}
        onFinish={abilities.finish ? () => void finish() : undefined}
      />
      <div className="row">
        {abilities.finish && !writing.gone && (
          <Button variant="primary" busy={steps.busy} onClick={() => void finish()}>
            {texts.finish}
          </Button>
        )}
        {answer.state === 'PUBLISHED' && <CorrectionActions {...props} writing={writing} />}
        <Button onClick={() => void close()}>{writing.gone ? texts.closeRead : texts.close}</Button>
        {!writing.gone && <SaveState saving={writing.saving} />}
      </div>
      {abilities.finish && (
        <Paragraph small soft>
          {texts.finishHint}
        </Paragraph>
      )}
      <div className="row">
        <LastBy draft={draft} />
        {abilities.discard && <DiscardAnswer {...props} writing={writing} />}
      </div>
    </div>
  );
}

interface WritingProps {
  writing: AnswerWriting;
}

function Conflicting({ writing }: WritingProps) {
  const words = useTexts(answerTexts);
  const inWords = ({ outcome, text }: AnswerValues) =>
    [outcome && words.outcomes[outcome], text].filter(Boolean).join('\n\n');
  if (!writing.conflict) return null;
  return (
    <Conflict
      mine={inWords(writing.values)}
      theirs={inWords(writing.conflict.values)}
      onKeepMine={() => void writing.keepMine()}
      onTakeTheirs={writing.takeTheirs}
    />
  );
}

function ReadyAnswer({ answer, draft, lang, steps, writing, onStale, onClose }: Props & WritingProps) {
  const texts = useTexts(editorTexts);
  const unsaved = writing.saving.state === 'failed' || writing.saving.state === 'here';
  const reopen = async () => {
    const answered = await steps.reopen(answer);
    if (answered?.problems.length) onStale();
    else if (answered && unsaved) await writing.flush();
  };
  return (
    <div className="flow">
      <AnswerText version={draft} lang={lang} />
      {unsaved && (
        <Alert tone="warning" live title={texts.notKept}>
          <Prose text={writing.values.text} />
          <p>{texts.keptHere}</p>
        </Alert>
      )}
      <Paragraph small soft>
        {texts.ready}
      </Paragraph>
      <div className="row">
        <Button onClick={onClose}>{texts.closeRead}</Button>
        {answer.abilities.reopen && (
          <Button busy={steps.busy} onClick={() => void reopen()}>
            {texts.reopen}
          </Button>
        )}
      </div>
      <LastBy draft={draft} />
    </div>
  );
}

function LastBy({ draft: { savedBy, savedAt } }: { draft: AnswerText_VersionFragment }) {
  const texts = useTexts(editorTexts);
  const format = useFormat();
  if (!savedBy) return null;
  return (
    <Paragraph small soft>
      {texts.lastBy(savedBy, format.dateTime(savedAt))}
    </Paragraph>
  );
}

/** What is wrong, beside its field and in a summary that takes the focus only when it changes. */
function useProblems({ problems: saved }: AnswerWriting, refused: readonly Problem[]) {
  const texts = useTexts(editorTexts);
  const sentences = useTexts(problemTexts);
  const problems = useMemo(
    () => [...saved, ...refused.filter(({ code }) => code !== 'STALE')],
    [saved, refused],
  );
  const lines = useMemo(() => {
    const labels = { outcome: texts.outcomeName, text: texts.textName, clauseChangeIds: texts.clauses };
    return problemLines(problems, labels, sentences);
  }, [problems, texts, sentences]);
  return { lines, errorOf: (path: string) => problemOf(problems, path, sentences) };
}
