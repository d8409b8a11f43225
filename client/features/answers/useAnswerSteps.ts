import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, type Failure } from '../forms/failure.ts';
import type { Problem } from '../forms/problem-lines.ts';
import {
  answeringProgress,
  chooseAnswerTargets,
  correctAnswer,
  discardAnswerDraft,
  finishAnswer,
  publishAnswerCorrection,
  reopenAnswer,
  startAnswer,
} from './answer-steps.ts';
import type { AnswerTarget, WrittenAnswer } from './answering-data.ts';
import type { Part } from './entries.ts';

interface Stepped {
  problems: readonly Problem[];
  answer?: { id: string } | null | undefined;
}

export interface Target {
  reactionId: string;
  commentId: string | null;
}

export const targetOf = ({ reaction, comment }: Part): Target => ({
  reactionId: reaction.id,
  commentId: comment?.id ?? null,
});
export const targetsOf = (targets: readonly AnswerTarget[]): Target[] =>
  targets.map(({ reaction, comment }) => ({ reactionId: reaction.id, commentId: comment?.id ?? null }));

/** Sends a step and shows afterwards how far it is, also after a refusal. */
function useSending(proposalId: string) {
  const client = useApolloClient();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  /** Null when no answer came; then the failure is shown, and nothing that was typed is gone. */
  const take = async (sent: Promise<{ data?: { step: Stepped } | undefined }>): Promise<Stepped | null> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { data } = await sent;
      await client.query({
        query: answeringProgress,
        variables: { id: proposalId },
        fetchPolicy: 'network-only',
      });
      return data?.step ?? null;
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, take };
}

/** Every step with an answer. */
export function useAnswerSteps(proposalId: string) {
  const { busy, failure, take } = useSending(proposalId);
  const [start] = useMutation(startAnswer);
  const [choose] = useMutation(chooseAnswerTargets);
  const [finish] = useMutation(finishAnswer);
  const [reopen] = useMutation(reopenAnswer);
  const [discard] = useMutation(discardAnswerDraft);
  const [correct] = useMutation(correctAnswer);
  const [publishCorrection] = useMutation(publishAnswerCorrection);

  return {
    busy,
    failure,
    /** Asks how far it is, where a colleague changed it. */
    refresh: () => take(Promise.resolve({})),
    start: (targets: Target[]) =>
      take(start({ variables: { input: { proposalId, targets, idempotencyKey: crypto.randomUUID() } } })),
    choose: ({ id, version }: WrittenAnswer, targets: Target[]) =>
      take(choose({ variables: { input: { answerId: id, version, targets } } })),
    finish: (answerId: string, version: number) =>
      take(finish({ variables: { input: { answerId, version } } })),
    reopen: ({ id, version }: WrittenAnswer) =>
      take(reopen({ variables: { input: { answerId: id, version } } })),
    discard: (answerId: string, version: number) =>
      take(discard({ variables: { input: { answerId, version } } })),
    correct: ({ id, version }: WrittenAnswer) =>
      take(correct({ variables: { input: { answerId: id, version } } })),
    publishCorrection: (answerId: string, version: number, note: string) =>
      take(publishCorrection({ variables: { input: { answerId, version, note } } })),
  };
}

export type AnswerSteps = ReturnType<typeof useAnswerSteps>;
