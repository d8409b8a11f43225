import type { Context } from '../access/context.ts';
import { HolderKind } from '../documents/document.entity.ts';
import { removeDocumentsOf } from '../documents/remove-documents.ts';
import { db } from '../platform/context.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { replaceComments } from './reaction-comments.ts';
import { checkStep, draftOf, holdReaction } from './reaction-facts.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction, ReactionState } from './reaction.entity.ts';

/** Throws away what is being written, on request only; of a first draft nothing is left. What was submitted stays. */
export async function discardReactionDraft(
  ctx: Context,
  input: { reactionId: string; version: number },
): Promise<{ reaction?: Reaction }> {
  const held = await holdReaction(ctx, input.reactionId);
  checkStep(ctx, 'discard', held);
  const draft = draftOf(held);
  if (draft.version !== input.version) refuse('version', ProblemCode.STALE, { draft });
  await removeDraft(ctx, draft);
  if (held.reaction.state !== ReactionState.DRAFT) return { reaction: held.reaction };
  await db(ctx).delete(Reaction, { id: held.reaction.id });
  return {};
}

/** Leaves nothing of a draft: its comments and attachments go with it. */
export async function removeDraft(ctx: Context, { id }: ReactionRevision): Promise<void> {
  await replaceComments(ctx, id, []);
  await removeDocumentsOf(ctx, HolderKind.REACTION_REVISION, id, 'all');
  await db(ctx).delete(ReactionRevision, { id });
}
