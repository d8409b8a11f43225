import { flushSync } from 'react-dom';
import type {
  ReactionCommentInput,
  ReactionDraft_RevisionFragment,
  TextAnchorInput,
} from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { ArticleToComment } from './ArticleToComment.tsx';
import { CommentFields } from './CommentFields.tsx';
import type { DraftValues } from './draft-values.ts';
import { writeTexts } from './write-texts.ts';

interface Props {
  draft: ReactionDraft_RevisionFragment;
  lang: string;
  values: DraftValues;
  set: (patch: Partial<DraftValues>) => void;
  errorOf: (path: string) => string | undefined;
}

/** What tells one passage from another: its article and where it starts. */
const spotOf = (clauseId: string, anchor: { start: number } | null | undefined) =>
  `${clauseId} ${anchor?.start ?? ''}`;

/** The text of the proposal, article by article, with the comments under the article that they are on. */
export function CommentArticles({ draft, lang, values, set, errorOf }: Props) {
  const texts = useTexts(writeTexts);
  const comments = values.comments.map((comment, at) => ({ ...comment, at }));
  const clauses = draft.proposalVersion.clauseChanges;
  const known = new Set(clauses.map(({ id }) => id));
  const older = comments.filter(({ clauseChangeId }) => !known.has(clauseChangeId));
  const articleOf = new Map(
    draft.comments.map(({ clauseChange }) => [clauseChange.id, clauseChange.article]),
  );
  const savedAt = new Map(
    draft.comments.map((comment) => [spotOf(comment.clauseChange.id, comment.anchor), comment]),
  );
  const placed = ({ clauseChangeId, anchor }: ReactionCommentInput) =>
    savedAt.get(spotOf(clauseChangeId, anchor));
  const add = (clauseChangeId: string, anchor: TextAnchorInput | null) => {
    const added = { clauseChangeId, anchor, text: '', confidential: false };
    // At once, so that the new field is there to take the focus.
    flushSync(() => set({ comments: [...values.comments, added] }));
    document.getElementById(`comments-${values.comments.length}-text`)?.focus();
  };
  const change = (at: number, patch: Partial<ReactionCommentInput>) =>
    set({ comments: values.comments.map((one, index) => (index === at ? { ...one, ...patch } : one)) });
  const remove = (at: number) => set({ comments: values.comments.filter((_, index) => index !== at) });
  const fields = { onChange: change, onRemove: remove, errorOf, placed };
  return (
    <Section title={texts.articles}>
      <Paragraph>{texts.articlesHelp}</Paragraph>
      {clauses.map((clause) => (
        <ArticleToComment
          key={clause.id}
          clause={clause}
          lang={lang}
          comments={comments.filter(({ clauseChangeId }) => clauseChangeId === clause.id)}
          onAdd={(anchor) => add(clause.id, anchor)}
          {...fields}
        />
      ))}
      {older.length > 0 && (
        <Section level={3} title={texts.olderComments}>
          {older.map((comment) => (
            <CommentFields
              key={comment.at}
              comment={comment}
              article={articleOf.get(comment.clauseChangeId) ?? ''}
              {...fields}
            />
          ))}
        </Section>
      )}
    </Section>
  );
}
