import { graphql } from '../../generated/gql.ts';
import type {
  ReactionCommentInput,
  ReactionDraft_RevisionFragment,
  Standpoint,
} from '../../generated/graphql.ts';
import type { Saved } from '../forms/autosaver.ts';

/** What is typed on the writing page; what a save sends whole. */
export interface DraftValues {
  standpoint: Standpoint | null;
  text: string;
  comments: ReactionCommentInput[];
  confidential: boolean;
  textConfidential: boolean;
  objectsToPublication: boolean;
}

export const ReactionDraft_revision = graphql(`
  fragment ReactionDraft_revision on ReactionRevision {
    id
    version
    savedAt
    savedBy
    outdated
    standpoint
    text
    confidential
    textConfidential
    objectsToPublication
    comments {
      id
      text
      confidential
      ...CommentPlace_comment
      anchor {
        exact
        prefix
        suffix
        start
        end
      }
      clauseChange {
        id
        article
      }
    }
    proposalVersion {
      id
      number
      clauseChanges {
        id
        article
        oldText
        newText
      }
    }
  }
`);

/** The draft of the API as the page edits it. */
export function savedDraft(draft: ReactionDraft_RevisionFragment): Saved<DraftValues> {
  return {
    version: draft.version,
    values: {
      standpoint: draft.standpoint ?? null,
      text: draft.text,
      comments: draft.comments.map(({ text, confidential, anchor, clauseChange }) => ({
        clauseChangeId: clauseChange.id,
        anchor: anchor
          ? {
              exact: anchor.exact,
              prefix: anchor.prefix,
              suffix: anchor.suffix,
              start: anchor.start,
              end: anchor.end,
            }
          : null,
        text,
        confidential: confidential ?? false,
      })),
      confidential: draft.confidential ?? false,
      textConfidential: draft.textConfidential ?? false,
      objectsToPublication: draft.objectsToPublication,
    },
  };
}

/** All that was typed as one text, to lay two drafts beside each other. */
export const inWords = ({ text, comments }: DraftValues): string =>
  [text, ...comments.map((comment) => `${comment.anchor ? `“${comment.anchor.exact}” ` : ''}${comment.text}`)]
    .filter(Boolean)
    .join('\n\n');
