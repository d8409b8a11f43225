import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useBegin } from './useBegin.ts';

const actAs = graphql(`
  mutation ActAs($input: ActAsInput!) {
    actAs(input: $input) {
      problems {
        field
        code
      }
      viewer {
        id
        role {
          id
          kind
          homeRegion {
            id
            slug
          }
        }
      }
    }
  }
`);

/** Goes on in another of one's roles, at the page where that begins. */
export function useActAs(): { act: (roleId: string) => Promise<void>; busy: boolean } {
  const [send, { loading }] = useMutation(actAs);
  const begin = useBegin();
  return {
    busy: loading,
    act: async (roleId) => {
      const { data } = await send({ variables: { input: { roleId } } });
      await begin(data?.actAs.viewer?.role);
    },
  };
}
