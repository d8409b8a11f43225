import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { graphql } from '../../generated/gql.ts';

const legalCheckNow = graphql(`
  query LegalCheckNow($id: ID!) {
    proposal(id: $id) {
      id
      draft {
        id
        ...LegalCheck_version
      }
    }
  }
`);

/** Asks anew what the legal check of a draft says, after it was saved; where that fails the check stays as it was. */
export function useLegalRefresh(proposalId: string): () => void {
  const client = useApolloClient();
  return useCallback(() => {
    const asked = {
      query: legalCheckNow,
      variables: { id: proposalId },
      fetchPolicy: 'network-only',
    } as const;
    client.query(asked).catch(() => undefined);
  }, [client, proposalId]);
}
