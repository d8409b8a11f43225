import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { failureOf, type Failure } from '../forms/failure.ts';
import type { Problem } from '../forms/problem-lines.ts';

const submitMutation = graphql(`
  mutation SubmitReaction($input: SubmitReactionInput!) {
    submitReaction(input: $input) {
      problems {
        field
        code
        limit
      }
      reaction {
        id
        state
        receiptNumber
      }
    }
  }
`);

const none: readonly Problem[] = [];

/** Sends a draft once: a second try after a lost answer carries the same key, so that it makes no second reaction. */
export function useSubmitReaction(reactionId: string, onSent: (receipt: string) => void) {
  const [send, { loading, client }] = useMutation(submitMutation);
  const [problems, setProblems] = useState(none);
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState<{ version: number; key: string }>();
  const submit = async (version: number, asLate: boolean): Promise<boolean> => {
    const key = attempt?.version === version ? attempt.key : crypto.randomUUID();
    setAttempt({ version, key });
    setFailure(undefined);
    try {
      const { data } = await send({
        variables: { input: { reactionId, version, asLate, idempotencyKey: key } },
      });
      const answer = data!.submitReaction;
      setProblems(answer.problems);
      // An answer with problems was not carried out, so the next try is a new one.
      if (answer.problems.length > 0) setAttempt(undefined);
      if (!answer.reaction?.receiptNumber || answer.problems.length > 0) return false;
      await client.resetStore().catch(() => undefined);
      onSent(answer.reaction.receiptNumber);
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return true;
    }
  };
  return { submit, problems, failure, busy: loading };
}
