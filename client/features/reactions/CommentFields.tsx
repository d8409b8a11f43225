import type { FragmentType } from '../../generated/fragment-masking.ts';
import type { ReactionCommentInput } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { CommentPlace, type CommentPlace_comment } from './CommentPlace.tsx';
import { writeTexts } from './write-texts.ts';

/** A comment with its place among all comments of the draft. */
export interface NumberedComment extends ReactionCommentInput {
  at: number;
}

interface Props {
  comment: NumberedComment;
  article: string;
  onChange: (at: number, patch: Partial<ReactionCommentInput>) => void;
  onRemove: (at: number) => void;
  errorOf: (path: string) => string | undefined;
  /** The comment as it was saved, with what became of its passage; nothing while it is new. */
  placed: (comment: ReactionCommentInput) => FragmentType<typeof CommentPlace_comment> | undefined;
}

/** One comment in the place where it belongs: under its article. */
export function CommentFields({ comment, article, onChange, onRemove, errorOf, placed }: Props) {
  const texts = useTexts(writeTexts);
  const { at, anchor, text, confidential } = comment;
  const saved = placed(comment);
  return (
    <div className="flow flow-sm">
      {saved ? (
        <CommentPlace comment={saved} />
      ) : (
        anchor && <blockquote className="writing__quote">{anchor.exact}</blockquote>
      )}
      <TextArea
        id={`comments-${at}-text`}
        label={texts.comment(article)}
        value={text}
        rows={3}
        limit={15_000}
        onChange={(next) => onChange(at, { text: next })}
        error={errorOf(`comments.${at}.text`) ?? errorOf(`comments.${at}.anchor`)}
      />
      <Checkbox
        id={`comments-${at}-confidential`}
        label={texts.commentConfidential}
        checked={confidential ?? false}
        onChange={(next) => onChange(at, { confidential: next })}
      />
      <Button variant="subtle" onClick={() => onRemove(at)}>
        {texts.remove}
      </Button>
    </div>
  );
}
