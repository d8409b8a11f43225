import type { Context } from '../access/context.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { checkComments, replaceComments } from './reaction-comments.ts';
import { checkStep, draftOf, holdReaction } from './reaction-facts.ts';
import type { SaveReactionDraftInput } from './reaction.inputs.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import type { Reaction } from './reaction.entity.ts';

/** Keeps what is being written, exactly as typed. Any colleague can; a stale one gets the draft as it stands beside its own. */
export async function saveReactionDraft(
  ctx: Context,
  input: SaveReactionDraftInput,
): Promise<{ reaction: Reaction; draft: ReactionRevision }> {
  const held = await holdReaction(ctx, input.reactionId);
  checkStep(ctx, 'edit', held);
  const checks = new Checks();
  checks.unless(input.text.length <= longText, 'text', ProblemCode.TOO_LONG, longText);
  await checkComments(ctx, checks, held.proposal.id, input.comments);
  checks.done();
  const draft = await updateVersion(ctx, 'draft', draftOf(held), input.version, {
    standpoint: input.standpoint ?? null,
    text: input.text,
    confidential: input.confidential,
    textConfidential: input.textConfidential,
    objectsToPublication: input.objectsToPublication,
    savedAt: ctx.clock.now(),
    savedById: ctx.actor.personId,
  });
  await replaceComments(ctx, draft.id, input.comments);
  return { reaction: held.reaction, draft };
}
