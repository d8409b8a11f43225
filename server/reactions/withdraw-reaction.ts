import type { Context } from '../access/context.ts';
import { actorLabel } from '../people/actor-label.ts';
import { Checks } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { removeDraft } from './discard-reaction-draft.ts';
import { checkStep, holdReaction } from './reaction-facts.ts';
import type { WithdrawReactionInput } from './reaction.inputs.ts';
import { ReactionState, type Reaction } from './reaction.entity.ts';

/**
 * Takes a reaction back: it is kept and marked, and counts no longer. An amendment that was not submitted goes with it:
 * it could never be submitted any more. Ends with the deadline.
 */
export async function withdrawReaction(
  ctx: Context,
  input: WithdrawReactionInput,
): Promise<{ reaction: Reaction }> {
  const held = await holdReaction(ctx, input.reactionId);
  checkStep(ctx, 'withdraw', held);
  const checks = new Checks();
  const withdrawReason = checks.optionalText('reason', input.reason, 1000);
  checks.done();
  const reaction = await updateVersion(ctx, 'reaction', held.reaction, input.version, {
    state: ReactionState.WITHDRAWN,
    withdrawnAt: ctx.clock.now(),
    withdrawReason,
  });
  if (held.draft) await removeDraft(ctx, held.draft);
  await recordEvent(ctx, {
    regionId: reaction.regionId,
    subjectKind: 'reaction',
    subjectId: reaction.id,
    kind: 'reaction.withdrawn',
    audience: EventAudience.PROVIDER,
    providerId: reaction.providerId,
    by: await actorLabel(ctx),
    details: { receipt: reaction.receiptNumber ?? '' },
  });
  return { reaction };
}
