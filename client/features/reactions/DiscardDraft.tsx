import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ReactionDraft } from './useReactionDraft.ts';
import { writeTexts } from './write-texts.ts';

const discardMutation = graphql(`
  mutation DiscardReactionDraft($input: DiscardReactionDraftInput!) {
    discardReactionDraft(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);

interface Props {
  reactionId: string;
  editing: ReactionDraft;
  onDone: () => void;
}

/** Throws a draft away, after asking. */
export function DiscardDraft({ reactionId, editing, onDone }: Props) {
  const texts = useTexts(writeTexts);
  const [asking, setAsking] = useState(false);
  const [discard, { loading }] = useMutation(discardMutation);
  const doIt = async () => {
    await editing.flush();
    const { data } = await discard({ variables: { input: { reactionId, version: editing.version() } } });
    setAsking(false);
    if (data?.discardReactionDraft.problems.length === 0) onDone();
  };
  return (
    <div>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {texts.discard}
      </Button>
      <Dialog
        title={texts.discardSure}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="primary" busy={loading} onClick={() => void doIt()}>
              {texts.discard}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          </>
        }
      >
        <p>{texts.discardHelp}</p>
      </Dialog>
    </div>
  );
}
