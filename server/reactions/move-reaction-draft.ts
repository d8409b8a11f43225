import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { updateVersion } from '../platform/versioned.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { commentsOf, replaceComments, type CommentText } from './reaction-comments.ts';
import { checkStep, draftOf, holdReaction } from './reaction-facts.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import type { Reaction } from './reaction.entity.ts';
import { anchorOf, locate } from './text-anchor.ts';

/**
 * Has a draft speak about the current version of its proposal. A comment moves along with its article when its passage
 * still stands there; else it stays with the version it was written on, so that no text is lost or changes meaning.
 */
export async function moveReactionDraft(
  ctx: Context,
  input: { reactionId: string; version: number },
): Promise<{ reaction: Reaction; draft: ReactionRevision }> {
  const held = await holdReaction(ctx, input.reactionId);
  checkStep(ctx, 'edit', held);
  const comments = await commentsOf(ctx, draftOf(held).id);
  const draft = await updateVersion(ctx, 'draft', draftOf(held), input.version, {
    proposalVersionId: held.proposal.currentVersionId,
    savedAt: ctx.clock.now(),
    savedById: ctx.actor.personId,
  });
  const clauses = await db(ctx).findBy(ClauseChange, { versionId: held.proposal.currentVersionId });
  const before = await articlesOf(ctx, comments);
  const moved = comments.map((comment) => moveComment(comment, before, clauses));
  await replaceComments(ctx, draft.id, moved);
  return { reaction: held.reaction, draft };
}

async function articlesOf(ctx: Context, comments: CommentText[]): Promise<Map<string, string>> {
  if (comments.length === 0) return new Map();
  const clauses = await db(ctx).findBy(
    ClauseChange,
    comments.map((comment) => ({ id: comment.clauseChangeId })),
  );
  return new Map(clauses.map((clause) => [clause.id, clause.article]));
}

function moveComment(
  comment: CommentText,
  before: Map<string, string>,
  clauses: ClauseChange[],
): CommentText {
  const article = before.get(comment.clauseChangeId);
  const clause = clauses.find((one) => one.article === article);
  if (!clause) return comment;
  if (!comment.anchor) return { ...comment, clauseChangeId: clause.id };
  const place = locate(clause.newText, comment.anchor);
  return place
    ? { ...comment, clauseChangeId: clause.id, anchor: anchorOf(clause.newText, place.start, place.end) }
    : comment;
}
