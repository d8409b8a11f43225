import type { Context } from '../access/context.ts';
import { copyDocuments } from '../documents/copy-documents.ts';
import { HolderKind } from '../documents/document.entity.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { notFound } from '../platform/errors.ts';
import { commentsOf, replaceComments } from './reaction-comments.ts';
import { checkStep, holdReaction } from './reaction-facts.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { ReactionChannel, type Reaction } from './reaction.entity.ts';

/** Starts a next revision from the submitted text, which counts until this one is submitted. Ends with the deadline. */
export async function amendReaction(
  ctx: Context,
  input: { reactionId: string },
): Promise<{ reaction: Reaction }> {
  const held = await holdReaction(ctx, input.reactionId);
  if (held.draft) return { reaction: held.reaction };
  checkStep(ctx, 'amend', held);
  if (!held.current) throw notFound();
  const draft = {
    ...held.current,
    id: newId(),
    number: held.current.number + 1,
    channel: ReactionChannel.PORTAL,
    receivedOn: null,
    receivedAt: null,
    registeredById: null,
    registeredForId: null,
    submittedAt: null,
    submittedById: null,
    savedAt: ctx.clock.now(),
    savedById: ctx.actor.personId,
    version: 1,
  };
  await db(ctx).insert(ReactionRevision, draft);
  await replaceComments(ctx, draft.id, await commentsOf(ctx, held.current.id));
  await copyDocuments(ctx, HolderKind.REACTION_REVISION, held.current.id, draft.id);
  return { reaction: held.reaction };
}
