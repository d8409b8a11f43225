import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { childrenOf, groupBy, loader } from '../platform/loaders.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Carried, carryAnchor, type Article, type Place } from './carry-anchor.ts';
import type { CommentText } from './reaction-comments.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { Reaction, ReactionState } from './reaction.entity.ts';
import { clauseChangeById, proposalById, proposalVersionById } from './reaction.loaders.ts';
import { commentsVisibleTo, reactionsVisibleTo } from './reaction.policy.ts';

const clausesOfVersion = childrenOf(ClauseChange, 'versionId', ['position']);

const asArticle = ({ id, article, newText, oldText }: ClauseChange): Article => ({
  id,
  article,
  text: newText || oldText,
});

/** Published texts never change, so where a passage went is found once: the last so many are remembered. */
const remembered = new Map<string, Place>();
const mostRemembered = 2000;

/**
 * Where the passage of a comment stands in the current version of its proposal. Computed, not stored: a comment can be
 * sent after the next version came out, and any later version can be the one that is read.
 */
export async function placeOf(
  ctx: Context,
  { clauseChangeId, anchor }: Pick<CommentText, 'clauseChangeId' | 'anchor'>,
): Promise<Place> {
  const nowhere: Place = { outcome: Carried.ORPHAN, articleId: null, anchor: null };
  const clause = await clauseChangeById(ctx).load(clauseChangeId);
  const version = clause && (await proposalVersionById(ctx).load(clause.versionId));
  const proposal = version && (await proposalById(ctx).load(version.proposalId));
  if (!clause || !proposal) return nowhere;
  const current = proposal.currentVersionId;
  if (clause.versionId === current) return { outcome: Carried.SAME, articleId: clause.id, anchor };
  const key = `${clause.id} ${current} ${anchor ? JSON.stringify(anchor) : ''}`;
  const known = remembered.get(key);
  if (known) return known;
  const before = (await clausesOfVersion(ctx).load(clause.versionId)).map(asArticle);
  const after = (await clausesOfVersion(ctx).load(current)).map(asArticle);
  const place = carryAnchor(anchor, clause.id, before, after);
  const [oldest] = remembered.keys();
  if (remembered.size >= mostRemembered && oldest) remembered.delete(oldest);
  remembered.set(key, place);
  return place;
}

interface Placed {
  comment: ReactionComment;
  place: Place;
}

/** What submitted reactions to each proposal say on its articles, as far as the caller may see, and where that stands now. */
const commentsOfProposal = loader(async (ctx: Context, ids: readonly string[]): Promise<Placed[][]> => {
  const query = db(ctx)
    .createQueryBuilder(ReactionComment, 'comment')
    .innerJoin(Reaction, 'reaction', 'reaction.currentRevisionId = comment.revisionId')
    .where('reaction.proposalId IN (:...ids)', { ids })
    .andWhere('reaction.state = :counts', { counts: ReactionState.SUBMITTED })
    .orderBy('reaction.submittedAt')
    .addOrderBy('comment.position');
  commentsVisibleTo(reactionsVisibleTo(query, ctx.actor), ctx.actor);
  const comments = await query.getMany();
  const placed = await Promise.all(
    comments.map(async (comment) => ({ comment, place: await placeOf(ctx, comment) })),
  );
  const clauses = await clauseChangeById(ctx).loadMany(comments.map((comment) => comment.clauseChangeId));
  const versions = await proposalVersionById(ctx).loadMany(
    clauses.map((clause) => (clause instanceof ClauseChange ? clause.versionId : '')),
  );
  const ofProposal = groupBy(
    placed.map((one, at) => ({ ...one, version: versions[at] })),
    ({ version }) => (version instanceof ProposalVersion ? version.proposalId : ''),
  );
  return ids.map((id) => ofProposal.get(id) ?? []);
});

/** The comments on an article: of the current version those carried to it too, of an earlier one those written on it. */
export async function commentsOnClause(ctx: Context, clause: ClauseChange): Promise<ReactionComment[]> {
  const version = await proposalVersionById(ctx).load(clause.versionId);
  const proposal = version && (await proposalById(ctx).load(version.proposalId));
  if (!proposal) return [];
  const isCurrent = clause.versionId === proposal.currentVersionId;
  const placed = await commentsOfProposal(ctx).load(proposal.id);
  return placed
    .filter(({ comment, place }) =>
      isCurrent ? place.articleId === clause.id : comment.clauseChangeId === clause.id,
    )
    .map(({ comment }) => comment);
}

/** The comments of which even the article is gone from the current version. */
export async function lostComments(ctx: Context, proposalId: string): Promise<ReactionComment[]> {
  const placed = await commentsOfProposal(ctx).load(proposalId);
  return placed.filter(({ place }) => place.articleId === null).map(({ comment }) => comment);
}
