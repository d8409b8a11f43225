import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { intakeTexts } from './intake-texts.ts';
import './writing.css';

export const CommentPlace_comment = graphql(`
  fragment CommentPlace_comment on ReactionComment {
    id
    anchor {
      exact
    }
    clauseChange {
      id
      article
    }
    place {
      outcome
      clauseChange {
        id
        article
      }
      anchor {
        exact
      }
    }
  }
`);

/** The words that a comment quotes, and openly what became of them in the text that is read now. */
export function CommentPlace({ comment }: { comment: FragmentType<typeof CommentPlace_comment> }) {
  const texts = useTexts(intakeTexts);
  const { anchor, clauseChange, place } = unmask(CommentPlace_comment, comment);
  const { outcome } = place;
  const elsewhere = place.clauseChange && place.clauseChange.article !== clauseChange.article;
  return (
    <>
      {anchor && <blockquote className="writing__quote">{anchor.exact}</blockquote>}
      {outcome !== 'SAME' && (anchor || !place.clauseChange) && (
        <p>
          <StatusBadge tone="warning">{texts.places[outcome]}</StatusBadge>{' '}
          {!place.clauseChange && texts.articleGone}
        </p>
      )}
      {elsewhere && <p>{texts.movedTo(place.clauseChange?.article ?? '')}</p>}
      {outcome === 'CHANGED' && place.anchor && (
        <>
          <p>{texts.nowThere}</p>
          <blockquote className="writing__quote">{place.anchor.exact}</blockquote>
        </>
      )}
    </>
  );
}
