import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Attachments } from './Attachments.tsx';
import { CommentPlace } from './CommentPlace.tsx';
import { omissionMark } from './omission-mark.ts';
import { readTexts } from './read-texts.ts';
import { standpointTexts } from './standpoint-texts.ts';
import './writing.css';

const fragment = graphql(`
  fragment ReactionText_revision on ReactionRevision {
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
      clauseChange {
        id
        article
      }
    }
    ...Attachments_revision
  }
`);

/** What one revision says, in full, as far as the reader may see it. */
export function ReactionText({ revision }: { revision: FragmentType<typeof fragment> }) {
  const texts = useTexts(readTexts);
  const words = useTexts(standpointTexts);
  const said = unmask(fragment, revision);
  return (
    <div className="flow flow-sm">
      <div className="row">
        <StatusBadge tone="accent">{words[said.standpoint ?? 'NONE']}</StatusBadge>
        {said.confidential && <StatusBadge tone="warning">{texts.confidential}</StatusBadge>}
        {said.objectsToPublication && <StatusBadge>{texts.objects}</StatusBadge>}
      </div>
      {said.textConfidential && <StatusBadge tone="warning">{texts.confidential}</StatusBadge>}
      {said.text && <Prose text={said.text} marked={omissionMark} />}
      {said.comments.length > 0 && (
        <>
          <p>
            <strong>{texts.comments}</strong>
          </p>
          <ul className="flow flow-sm">
            {said.comments.map((comment) => (
              <li key={comment.id}>
                <strong>{comment.clauseChange.article}</strong>{' '}
                {comment.confidential && <StatusBadge tone="warning">{texts.confidential}</StatusBadge>}
                <CommentPlace comment={comment} />
                <Prose text={comment.text} marked={omissionMark} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Attachments revision={said} />
    </div>
  );
}
