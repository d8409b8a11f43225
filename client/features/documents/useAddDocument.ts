import { useMutation } from '@apollo/client/react';
import type { Audience, HolderKind } from '../../generated/graphql.ts';
import type { Problem } from '../forms/problem-lines.ts';
import { addDocument } from './mutations.ts';

export interface Holder {
  holderKind: HolderKind;
  holderId: string;
}

const typeOf: Record<HolderKind, string> = {
  REGION: 'Region',
  MEETING: 'Meeting',
  AGENDA_ITEM: 'AgendaItem',
  PROPOSAL: 'Proposal',
  REACTION_REVISION: 'ReactionRevision',
  ADVICE: 'Advice',
  COMMITMENT: 'Commitment',
  DECISION: 'Decision',
};

/** Adds an uploaded file to what it belongs to, and to every list of its documents on the page. A retry adds it once. */
export function useAddDocument({ holderKind, holderId }: Holder) {
  const [add] = useMutation(addDocument);
  return async (uploadId: string, title: string, audience: Audience): Promise<readonly Problem[]> => {
    const { data } = await add({
      variables: { input: { holderKind, holderId, uploadId, title, audience, idempotencyKey: uploadId } },
      update: (cache, answer) => {
        const document = answer.data?.addDocument.document;
        if (!document) return;
        const id = cache.identify({ __typename: typeOf[holderKind], id: holderId });
        if (!id) return;
        cache.modify({
          id,
          fields: {
            documents: (before: unknown, { toReference }) =>
              Array.isArray(before)
                ? [...before, toReference({ __typename: 'Document', id: document.id })]
                : before,
          },
        });
      },
    });
    return data?.addDocument.problems ?? [];
  };
}
