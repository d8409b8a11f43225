import type { Context } from '../access/context.ts';
import { HolderKind } from '../documents/document.entity.ts';
import { removeDocumentsOf } from '../documents/remove-documents.ts';
import { db } from '../platform/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import { nextReceipt, tellSubmitted } from './give-receipt.ts';
import { checkWholeComments, commentsOf } from './reaction-comments.ts';
import { checkStep, draftOf, holdReaction, type HeldReaction } from './reaction-facts.ts';
import type { SubmitReactionInput } from './reaction.inputs.ts';
import { windowOf } from './reaction.lifecycle.ts';
import type { ReactionComment } from './reaction-comment.entity.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import { Admission, ReactionState, type Reaction } from './reaction.entity.ts';
import { mailReceipt } from './reaction.mails.ts';

/** Submits the draft by the clock of the server: the first text gets a receipt number, an amendment becomes the text that counts. */
export async function submitReaction(
  ctx: Context,
  input: SubmitReactionInput,
): Promise<{ reaction: Reaction }> {
  const held = await holdReaction(ctx, input.reactionId);
  const late = windowOf(held.proposal, ctx.clock.now()) === 'LATE';
  checkStep(ctx, late && input.asLate ? 'submitLate' : 'submit', held);
  const draft = draftOf(held);
  if (draft.version !== input.version) refuse('version', ProblemCode.STALE, { draft });
  const comments = await checkWhole(ctx, held, draft);
  const now = ctx.clock.now();
  const revision = await updateVersion(ctx, 'draft', draft, input.version, {
    submittedAt: now,
    submittedById: ctx.actor.personId,
  });
  await removeDocumentsOf(ctx, HolderKind.REACTION_REVISION, revision.id, 'withdrawn');
  const region = await db(ctx).findOneByOrFail(Region, { id: held.reaction.regionId });
  const first = held.reaction.state === ReactionState.DRAFT;
  const reaction = await updateVersion(ctx, 'reaction', held.reaction, held.reaction.version, {
    state: ReactionState.SUBMITTED,
    currentRevisionId: revision.id,
    ...(first && {
      late,
      admission: late ? Admission.PENDING : null,
      submittedAt: now,
      receiptNumber: await nextReceipt(ctx, region, now),
    }),
  });
  await tellSubmitted(ctx, reaction, revision);
  await mailReceipt(ctx, { region, reaction, revision, comments, proposal: held.proposal });
  return { reaction };
}

async function checkWhole(
  ctx: Context,
  { proposal }: HeldReaction,
  draft: ReactionRevision,
): Promise<ReactionComment[]> {
  const comments = await commentsOf(ctx, draft.id);
  const checks = new Checks();
  checks.unless(draft.standpoint !== null, 'standpoint', ProblemCode.REQUIRED);
  checks.unless(draft.text.trim() !== '' || comments.length > 0, 'text', ProblemCode.REQUIRED);
  await checkWholeComments(ctx, checks, proposal.id, comments);
  checks.done();
  return comments;
}
