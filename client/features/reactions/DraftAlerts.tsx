import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { ReactionDraft_RevisionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Conflict } from '../forms/Conflict.tsx';
import { inWords } from './draft-values.ts';
import type { ReactionDraft } from './useReactionDraft.ts';
import { writeTexts } from './write-texts.ts';

const moveMutation = graphql(`
  mutation MoveReactionDraft($input: MoveReactionDraftInput!) {
    moveReactionDraft(input: $input) {
      problems {
        field
        code
      }
      draft {
        ...ReactionDraft_revision
      }
    }
  }
`);

interface Props {
  editing: ReactionDraft;
  reactionId: string;
  draft: ReactionDraft_RevisionFragment;
}

/** What the writer must know or choose before going on. */
export function DraftAlerts({ editing, reactionId, draft }: Props) {
  const texts = useTexts(writeTexts);
  const [move, { loading }] = useMutation(moveMutation);
  const moveAlong = async () => {
    await editing.flush();
    await move({ variables: { input: { reactionId, version: editing.version() } } });
  };
  return (
    <>
      {editing.conflict && (
        <Conflict
          mine={inWords(editing.values)}
          theirs={inWords(editing.conflict.values)}
          onKeepMine={() => void editing.keepMine()}
          onTakeTheirs={editing.takeTheirs}
        />
      )}
      {draft.outdated && (
        <Alert tone="warning" title={texts.newVersion}>
          <p>{texts.newVersionHelp(draft.proposalVersion.number)}</p>
          <Button busy={loading} onClick={() => void moveAlong()}>
            {texts.move}
          </Button>
        </Alert>
      )}
    </>
  );
}
