import { useMutation } from '@apollo/client/react';
import { useMemo } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ReactionDraft_RevisionFragment } from '../../generated/graphql.ts';
import { useAutosave } from '../forms/useAutosave.ts';
import { ReactionDraft_revision, savedDraft, type DraftValues } from './draft-values.ts';

const saveMutation = graphql(`
  mutation SaveReactionDraft($input: SaveReactionDraftInput!) {
    saveReactionDraft(input: $input) {
      problems {
        field
        code
        limit
      }
      draft {
        ...ReactionDraft_revision
      }
    }
  }
`);

/** What is being written, saving itself; without a network it waits on this device under the name of the person. */
export function useReactionDraft(
  personId: string,
  reactionId: string,
  draft: ReactionDraft_RevisionFragment,
) {
  const [send] = useMutation(saveMutation);
  const saved = useMemo(() => savedDraft(draft), [draft]);
  return useAutosave<DraftValues>({
    backupKey: `reaction.${personId}.${draft.id}`,
    saved,
    save: async (values, version) => {
      const { data } = await send({ variables: { input: { reactionId, version, ...values } } });
      const answer = data!.saveReactionDraft;
      const now = unmask(ReactionDraft_revision, answer.draft);
      return { problems: answer.problems, current: now ? savedDraft(now) : undefined };
    },
  });
}

export type ReactionDraft = ReturnType<typeof useReactionDraft>;
