import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import type { Problem } from '../../features/forms/problem-lines.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import type { Draft, Proposal } from './decision-values.ts';
import { discardDecision, publishDecision } from './query.ts';
import { decideTexts } from './texts.ts';

interface Props {
  proposal: Proposal;
  draft: Draft;
  onPublished: () => void;
  onDiscarded: () => void;
}

/** The last step, with what it brings about; and what still stands in its way. */
export function PublishDecision({ proposal, draft, onPublished, onDiscarded }: Props) {
  const texts = useTexts(decideTexts);
  const [publish, publishing] = useMutation(publishDecision);
  const [discard] = useMutation(discardDecision);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const input = { decisionId: draft.id, version: draft.version };
  const send = async (close: () => void) => {
    const found = (await publish({ variables: { input } })).data?.publishDecision.problems ?? [];
    close();
    setProblems(found);
    if (found.length === 0) onPublished();
  };
  const throwAway = async () => {
    const found = (await discard({ variables: { input } })).data?.discardDecision.problems ?? [];
    setProblems(found);
    if (found.length === 0) onDiscarded();
  };
  return (
    <div className="flow">
      <Hindrances problems={problems} proposal={proposal} />
      <div className="row">
        {draft.abilities.publish && (
          <DialogButton variant="primary" label={texts.publish} title={texts.publish}>
            {(close) => (
              <div className="flow">
                <Paragraph>{texts.publishHelp}</Paragraph>
                <Button variant="primary" busy={publishing.loading} onClick={() => void send(close)}>
                  {texts.confirm}
                </Button>
              </div>
            )}
          </DialogButton>
        )}
        {draft.abilities.discard && (
          <Button variant="subtle" onClick={() => void throwAway()}>
            {texts.discard}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Why it could not be published, in words that say what to do. */
function Hindrances({ problems, proposal }: { problems: readonly Problem[]; proposal: Proposal }) {
  const texts = useTexts(decideTexts);
  const sentences = useTexts(problemTexts);
  if (problems.length === 0) return null;
  const lineOf = ({ field, code, limit }: Problem): string => {
    if (field === 'answers') return texts.answersMissing(limit ?? 0);
    const at = /^clauses\.(\d+)\./.exec(field)?.[1];
    const article = at && proposal.current.clauseChanges[Number(at)]?.article;
    if (article && code === 'STALE') return `${article}: ${texts.changed}`;
    if (article && code === 'OVERLAP') return `${article}: ${texts.later}`;
    return field === 'effectiveOn' ? texts.noContract : sentences[code]({ limit: limit ?? null });
  };
  return (
    <Alert tone="error" live title={texts.refused}>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>{lineOf(problem)}</li>
        ))}
      </ul>
    </Alert>
  );
}
