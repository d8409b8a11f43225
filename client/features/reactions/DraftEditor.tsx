import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type {
  DraftEditor_ReactionFragment,
  ReactionDraft_RevisionFragment,
} from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { SendFailure } from '../forms/SendFailure.tsx';
import { problemLines, problemOf, type Problem } from '../forms/problem-lines.ts';
import { Attachments } from './Attachments.tsx';
import { CheckReaction } from './CheckReaction.tsx';
import { CommentArticles } from './CommentArticles.tsx';
import { DiscardDraft } from './DiscardDraft.tsx';
import { DraftAlerts } from './DraftAlerts.tsx';
import { DraftStatus } from './DraftStatus.tsx';
import { ReactionDraft_revision } from './draft-values.ts';
import { StandpointFields } from './StandpointFields.tsx';
import { useReactionDraft, type ReactionDraft } from './useReactionDraft.ts';
import { useSubmitReaction } from './useSubmitReaction.ts';
import { writeTexts } from './write-texts.ts';
import './writing.css';

export const DraftEditor_reaction = graphql(`
  fragment DraftEditor_reaction on Reaction {
    id
    draft {
      ...ReactionDraft_revision
      ...Attachments_revision
    }
    abilities {
      edit
      discard
      submit
      submitLate
    }
  }
`);

interface Props {
  reaction: FragmentType<typeof DraftEditor_reaction>;
  personId: string;
  lang: string;
  onSent: (receipt: string) => void;
  onDiscarded: () => void;
  /** Attachments, composed by the page. */
  files: ReactNode;
  /** Id of the field with files that were chosen and not added yet. */
  waitingFiles: string | undefined;
}

/** Writing in two steps: writing, and checking before it is sent. */
export function DraftEditor({ reaction: masked, ...props }: Props) {
  const reaction = unmask(DraftEditor_reaction, masked);
  const draft = unmask(ReactionDraft_revision, reaction.draft);
  if (!draft) return null;
  return <Editor key={draft.id} reaction={reaction} draft={draft} {...props} />;
}

interface EditorProps extends Omit<Props, 'reaction'> {
  reaction: DraftEditor_ReactionFragment;
  draft: ReactionDraft_RevisionFragment;
}

function Editor({ reaction, draft, personId, lang, onSent, onDiscarded, files, waitingFiles }: EditorProps) {
  const texts = useTexts(writeTexts);
  const [checking, setChecking] = useState(false);
  const editing = useReactionDraft(personId, reaction.id, draft);
  const sending = useSubmitReaction(reaction.id, onSent);
  const { errorOf, lines } = useProblems(editing, sending.problems);
  const waiting = useWaitingFiles(waitingFiles);
  const { submit, submitLate, discard } = reaction.abilities;
  const check = () => {
    if (waiting.stop()) return;
    setChecking(true);
    void editing.flush();
  };
  const send = async () => {
    await editing.flush();
    const sent = await sending.submit(editing.version(), submitLate);
    if (!sent) setChecking(false);
  };
  const fields = { values: editing.values, set: editing.set, errorOf };
  return (
    <div className="flow flow-lg">
      <Steps steps={texts.steps} current={checking ? 1 : 0} />
      <DraftAlerts editing={editing} reactionId={reaction.id} draft={draft} />
      <ErrorSummary errors={waiting.lines ?? lines} />
      <SendFailure failure={sending.failure} />
      {checking ? (
        <Section title={texts.check}>
          <Paragraph>{texts.checkLead}</Paragraph>
          <CheckReaction values={editing.values} draft={draft} />
          {reaction.draft && <Attachments revision={reaction.draft} />}
          <div className="row">
            <Button variant="primary" busy={sending.busy} onClick={() => void send()}>
              {submitLate ? texts.submitLate : texts.submit}
            </Button>
            <Button onClick={() => setChecking(false)}>{texts.back}</Button>
          </div>
        </Section>
      ) : (
        <div className="writing">
          <CommentArticles draft={draft} lang={lang} {...fields} />
          <div className="writing__form flow flow-lg">
            <StandpointFields {...fields} />
            <Section title={texts.files}>{files}</Section>
            {discard && <DiscardDraft reactionId={reaction.id} editing={editing} onDone={onDiscarded} />}
          </div>
        </div>
      )}
      <DraftStatus editing={editing} draft={draft}>
        {!checking && (submit || submitLate) && (
          <Button variant="primary" onClick={check}>
            {texts.toCheck}
          </Button>
        )}
      </DraftStatus>
    </div>
  );
}

/** What is wrong, beside its field and in a summary that takes the focus only when it changes. */
function useProblems(editing: ReactionDraft, sent: readonly Problem[]) {
  const texts = useTexts(writeTexts);
  const sentences = useTexts(problemTexts);
  const problems = useMemo(() => [...editing.problems, ...sent], [editing.problems, sent]);
  const lines = useMemo(() => {
    const { fields } = texts;
    const labels: Record<string, string> = { standpoint: fields.standpoint, text: fields.text };
    for (const { field } of problems) {
      if (/^comments\.\d+\.text$/.test(field)) labels[field] = fields.comments;
    }
    return problemLines(problems, labels, sentences);
  }, [problems, texts, sentences]);
  return { lines, errorOf: (path: string) => problemOf(problems, path, sentences) };
}

/** Stops who goes on while a chosen file is not added yet, and leads there: no file is left out in silence. */
function useWaitingFiles(fieldId: string | undefined) {
  const { filesWaiting } = useTexts(writeTexts);
  const [stopped, setStopped] = useState(false);
  const told = useMemo(() => [{ fieldId, message: filesWaiting }], [fieldId, filesWaiting]);
  const stop = () => {
    setStopped(fieldId !== undefined);
    return fieldId !== undefined;
  };
  return { stop, lines: stopped && fieldId ? told : undefined };
}
