import { useMemo, useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { SendFailure } from '../forms/SendFailure.tsx';
import {
  Answering_proposal,
  AnsweringProgress_proposal,
  AnsweringReaction_reaction,
  WrittenAnswer_answer,
  type AnsweringProposal,
} from './answering-data.ts';
import { answeringTexts } from './answering-texts.ts';
import { AnsweringFilters } from './AnsweringFilters.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { editorTexts } from './editor-texts.ts';
import { narrow, topicsOf, type Entry, type Topic } from './entries.ts';
import { entryButtonId } from './EntryCard.tsx';
import { EntryList } from './EntryList.tsx';
import { PublishAnswers } from './PublishAnswers.tsx';
import { targetOf, targetsOf, useAnswerSteps } from './useAnswerSteps.ts';
import { usePlace } from './usePlace.ts';
import './answering.css';

interface Props {
  proposal: FragmentType<typeof Answering_proposal>;
  /** Whose device it is: what could not be saved waits under this name. */
  personId: string;
}

/** Where the staff answers all reactions to a proposal: the list on one side, the answer on the other. */
export function AnsweringDesk({ proposal: masked, personId }: Props) {
  const texts = useTexts(answeringTexts);
  const proposal = unmask(Answering_proposal, masked);
  const { answering, answers } = unmask(AnsweringProgress_proposal, proposal);
  const { id, region } = proposal;
  if (!answering) return null;
  const { answered, total, undecided, canAnswer } = answering;
  if (total === 0 && undecided.length === 0)
    return (
      <EmptyState title={texts.none}>
        <p>{texts.noneHelp}</p>
      </EmptyState>
    );
  return (
    <>
      <div className="flow">
        <Progress label={texts.progress(answered, total)} share={total === 0 ? 1 : answered / total} />
        <Alert tone="warning" title={texts.public}>
          <p>{texts.publicHelp}</p>
        </Alert>
        {!canAnswer && <Paragraph>{texts.cannotAnswer}</Paragraph>}
        {undecided.length > 0 && (
          <Alert tone="warning" title={texts.undecided(undecided.length)}>
            <ul>
              {undecided.map(({ id: reactionId, receiptNumber, provider }) => (
                <li key={reactionId}>
                  <TextLink to={`/${region.slug}/reacties/${receiptNumber}`}>
                    {receiptNumber} {provider.name}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
      <Work
        proposal={proposal}
        answers={answers.map((answer) => unmask(WrittenAnswer_answer, answer))}
        canAnswer={canAnswer}
        personId={personId}
      />
      <PublishAnswers proposalId={id} answering={answering} />
    </>
  );
}

type Answers = Parameters<typeof topicsOf>[0]['answers'];

function useTopics(proposal: AnsweringProposal, answers: Answers): Topic[] {
  const { answering, alikeReactions, current } = proposal;
  return useMemo(
    () =>
      topicsOf({
        reactions: (answering?.reactions ?? []).map((one) => unmask(AnsweringReaction_reaction, one)),
        answers,
        alike: (alikeReactions ?? []).map(({ members }) => members.map(({ id }) => id)),
        articles: current.clauseChanges.map(({ id, article, commentGroups }) => ({
          id,
          article,
          groups: commentGroups.map(({ comments }) => comments.map((comment) => comment.id)),
        })),
      }),
    [answering, alikeReactions, current, answers],
  );
}

interface WorkProps {
  proposal: AnsweringProposal;
  answers: Answers;
  canAnswer: boolean;
  personId: string;
}

function Work({ proposal, answers, canAnswer, personId }: WorkProps) {
  const texts = useTexts(answeringTexts);
  const words = useTexts(editorTexts);
  const { slug, defaultLanguage: lang } = proposal.region;
  const place = usePlace();
  const steps = useAnswerSteps(proposal.id);
  const topics = useTopics(proposal, answers);
  const shown = narrow(topics, place);
  const desk = useDesk(shown, steps, place);
  const open = answers.find(({ id }) => id === place.answerId);
  const same = async (entry: Entry) => {
    if (!open) return;
    const answered = await steps.choose(open, [...targetsOf(open.targets), ...entry.parts.map(targetOf)]);
    if (answered?.problems.length) desk.setNotice('stale');
  };
  return (
    <div className={`answering ${open ? 'answering--open' : ''}`}>
      <div className="answering__list">
        <Section title={texts.list}>
          <AnsweringFilters place={place} topics={topics} />
          <EntryList
            topics={shown}
            show={place.show}
            whole={place.topic === '' && place.words === ''}
            slug={slug}
            lang={lang}
            canAnswer={canAnswer}
            busy={steps.busy}
            onSame={open?.abilities.retarget ? (entry) => void same(entry) : undefined}
            onAnswer={(entries) => void desk.start(entries)}
            onOpen={desk.openEntry}
          />
        </Section>
      </div>
      <div className="answering__aside">
        {!open && <SendFailure failure={steps.failure} />}
        {open ? (
          <AnswerPanel
            key={open.id}
            answer={open}
            steps={steps}
            personId={personId}
            clauses={proposal.current.clauseChanges}
            parts={topics.flatMap(({ entries }) => entries.flatMap(({ parts }) => parts))}
            slug={slug}
            lang={lang}
            notice={desk.notice}
            onStale={() => desk.setNotice('stale')}
            onClose={desk.close}
          />
        ) : (
          <Paragraph soft>{words.nothingOpen}</Paragraph>
        )}
      </div>
    </div>
  );
}

/** Opening and closing answers, so that the reader goes on where the list was left. */
function useDesk(
  shown: readonly Topic[],
  steps: ReturnType<typeof useAnswerSteps>,
  place: ReturnType<typeof usePlace>,
) {
  const [notice, setNotice] = useState<'taken' | 'stale'>();
  const [next, setNext] = useState<string>();
  const ids = shown.flatMap(({ entries }) => entries.map(({ id }) => id));
  const start = async (entries: readonly Entry[]) => {
    const begun = new Set(entries.map(({ id }) => id));
    const last = ids.findLastIndex((id) => begun.has(id));
    setNext(ids.slice(last + 1).find((id) => !begun.has(id)) ?? ids.find((id) => !begun.has(id)));
    const answered = await steps.start(entries.flatMap(({ parts }) => parts.map(targetOf)));
    setNotice(answered?.problems.length ? 'taken' : undefined);
    if (answered?.answer) place.go({ answerId: answered.answer.id });
  };
  const openEntry = ({ id, answerId }: Entry) => {
    setNext(id);
    setNotice(undefined);
    place.go({ answerId: answerId ?? '' });
  };
  const close = () => {
    setNotice(undefined);
    place.go({ answerId: '' });
    // After the list is drawn again.
    setTimeout(() => {
      const button = next && document.getElementById(entryButtonId(next));
      (button || document.getElementById('toon'))?.focus();
    });
  };
  return { notice, setNotice, start, openEntry, close };
}
