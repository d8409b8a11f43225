import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { longText, ProblemCode, type Checks } from '../platform/problems.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { locate, type TextAnchor } from './text-anchor.ts';

export type CommentText = Pick<ReactionComment, 'clauseChangeId' | 'anchor' | 'text' | 'confidential'>;

const mostComments = 100;
const longestQuote = 5_000;
const longestContext = 64;

/** Shape only: what is being written may be unfinished, and no save is refused for that. */
export async function checkComments(
  ctx: Context,
  checks: Checks,
  proposalId: string,
  comments: CommentText[],
): Promise<void> {
  checks.unless(comments.length <= mostComments, 'comments', ProblemCode.TOO_MANY, mostComments);
  const known = await clausesOf(ctx, proposalId, comments);
  for (const [at, { clauseChangeId, anchor, text }] of comments.entries()) {
    checks.unless(known.has(clauseChangeId), `comments.${at}.clauseChangeId`, ProblemCode.INVALID);
    checks.unless(text.length <= longText, `comments.${at}.text`, ProblemCode.TOO_LONG, longText);
    checks.unless(!anchor || fits(anchor), `comments.${at}.anchor`, ProblemCode.TOO_LONG, longestQuote);
  }
}

const fits = ({ exact, prefix, suffix }: TextAnchor) =>
  exact.length <= longestQuote && prefix.length <= longestContext && suffix.length <= longestContext;

/** What is submitted must be whole: every comment says something, and every quote stands in the proposed text. */
export async function checkWholeComments(
  ctx: Context,
  checks: Checks,
  proposalId: string,
  comments: CommentText[],
): Promise<void> {
  const known = await clausesOf(ctx, proposalId, comments);
  for (const [at, { clauseChangeId, anchor, text }] of comments.entries()) {
    checks.unless(text.trim() !== '', `comments.${at}.text`, ProblemCode.REQUIRED);
    const found = !anchor || locate(known.get(clauseChangeId)?.newText ?? '', anchor);
    checks.unless(Boolean(found), `comments.${at}.anchor`, ProblemCode.QUOTE_NOT_FOUND);
  }
}

/** The articles that comments are on, as far as they belong to a published version of the proposal. */
async function clausesOf(
  ctx: Context,
  proposalId: string,
  comments: CommentText[],
): Promise<Map<string, ClauseChange>> {
  if (comments.length === 0) return new Map();
  const clauses = await db(ctx)
    .createQueryBuilder(ClauseChange, 'clause')
    .innerJoin(ProposalVersion, 'version', 'version.id = clause.versionId')
    .where('version.proposalId = :proposalId AND version.publishedAt IS NOT NULL', { proposalId })
    .andWhere({ id: In(comments.map((comment) => comment.clauseChangeId)) })
    .getMany();
  return new Map(clauses.map((clause) => [clause.id, clause]));
}

/** Puts these comments in the place of those that a draft had. */
export async function replaceComments(
  ctx: Context,
  revisionId: string,
  comments: CommentText[],
): Promise<void> {
  await db(ctx).delete(ReactionComment, { revisionId });
  if (comments.length === 0) return;
  const rows = comments.map(({ clauseChangeId, anchor, text, confidential }, at) => ({
    id: newId(),
    revisionId,
    position: at + 1,
    clauseChangeId,
    anchor: anchor && { ...anchor },
    text,
    confidential,
  }));
  await db(ctx).insert(ReactionComment, rows);
}

export const commentsOf = (ctx: Context, revisionId: string): Promise<ReactionComment[]> =>
  db(ctx).find(ReactionComment, { where: { revisionId }, order: { position: 'ASC' } });
