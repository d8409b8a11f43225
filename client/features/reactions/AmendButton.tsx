import { useMutation } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { readTexts } from './read-texts.ts';

const amendMutation = graphql(`
  mutation AmendReaction($input: AmendReactionInput!) {
    amendReaction(input: $input) {
      problems {
        field
        code
      }
      reaction {
        id
        ...DraftEditor_reaction
      }
    }
  }
`);

/** Opens the next revision, and goes to where it is written. */
export function AmendButton({ id, writeAt }: { id: string; writeAt: string }) {
  const texts = useTexts(readTexts);
  const [, go] = useLocation();
  const [amend, { loading }] = useMutation(amendMutation);
  const begin = async () => {
    const { data } = await amend({ variables: { input: { reactionId: id } } });
    if (data?.amendReaction.problems.length === 0) go(writeAt);
  };
  return (
    <Button busy={loading} onClick={() => void begin()}>
      {texts.amend}
    </Button>
  );
}
