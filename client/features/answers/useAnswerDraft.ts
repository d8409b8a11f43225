import { useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import type { AnswerOutcome, AnswerText_VersionFragment } from '../../generated/graphql.ts';
import type { Saved } from '../forms/autosaver.ts';
import { failureOf } from '../forms/failure.ts';
import { useAutosave } from '../forms/useAutosave.ts';
import { saveAnswerDraft } from './answer-steps.ts';
import { AnswerText_version } from './answering-data.ts';

/** What is typed; a save sends it whole. */
export interface AnswerValues {
  outcome: AnswerOutcome | null;
  text: string;
  clauseChangeIds: string[];
}

const savedAt = ({
  outcome,
  text,
  clauseChanges,
  version,
}: AnswerText_VersionFragment): Saved<AnswerValues> => ({
  values: { outcome: outcome ?? null, text, clauseChangeIds: clauseChanges.map(({ id }) => id) },
  version,
});

/** An answer that saves itself while it is written; without a network it waits on this device under the name of the person. */
export function useAnswerDraft(personId: string, answerId: string, draft: AnswerText_VersionFragment) {
  const [save] = useMutation(saveAnswerDraft);
  const saved = useMemo(() => savedAt(draft), [draft]);
  // A colleague threw it away: there is nothing to save it into, however often one tries.
  const [gone, setGone] = useState(false);
  const writing = useAutosave<AnswerValues>({
    backupKey: `answer.${personId}.${draft.id}`,
    saved,
    save: async (values, version) => {
      const { data } = await save({ variables: { input: { answerId, version, ...values } } }).catch(
        (error: unknown) => {
          if (failureOf(error) === 'not-found') setGone(true);
          throw error;
        },
      );
      const now = unmask(AnswerText_version, data?.step.draft);
      return { problems: data?.step.problems ?? [], current: now ? savedAt(now) : undefined };
    },
  });
  return { ...writing, gone };
}

export type AnswerWriting = ReturnType<typeof useAnswerDraft>;
