import type { Context } from '../access/context.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Carried } from './carry-anchor.ts';
import { placeOf } from './comment-places.ts';
import { commentsOf, replaceComments, type CommentText } from './reaction-comments.ts';
import { checkStep, draftOf, holdReaction } from './reaction-facts.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import type { Reaction } from './reaction.entity.ts';

/**
 * Has a draft speak about the current version of its proposal. A comment moves along when its passage still stands
 * there, in its article or another; else it stays with the version it was written on, so that no text is lost or changes
 * meaning, and its place tells what became of the words.
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
  const moved = await Promise.all(comments.map((comment) => moveComment(ctx, comment)));
  await replaceComments(ctx, draft.id, moved);
  return { reaction: held.reaction, draft };
}

async function moveComment(ctx: Context, comment: CommentText): Promise<CommentText> {
  const { outcome, articleId, anchor } = await placeOf(ctx, comment);
  const stands = outcome === Carried.SAME || outcome === Carried.MOVED;
  return stands && articleId ? { ...comment, clauseChangeId: articleId, anchor } : comment;
}
