import type { Context } from '../access/context.ts';
import { actorLabel } from '../people/actor-label.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { mailAdmission } from './admission.mails.ts';
import { holdReaction } from './reaction-facts.ts';
import { Admission, type Reaction } from './reaction.entity.ts';
import { mayBeAdmitted } from './reaction.lifecycle.ts';
import type { AdmitReactionInput } from './reception.inputs.ts';

/**
 * Takes in a reaction that came late, or not, with a reason that the provider reads. It can be reconsidered as long as
 * the municipalities have not decided on the proposal.
 */
export async function admitReaction(
  ctx: Context,
  input: AdmitReactionInput,
): Promise<{ reaction: Reaction }> {
  const held = await holdReaction(ctx, input.reactionId, 'admit');
  if (!mayBeAdmitted(held.reaction, held.proposal, ctx.clock.now())) refuse('', ProblemCode.WRONG_STATE);
  const checks = new Checks();
  const admissionReason = checks.text('reason', input.reason, 1000);
  checks.done();
  const admission = input.admitted ? Admission.ADMITTED : Admission.NOT_ADMITTED;
  const reaction = await updateVersion(ctx, 'reaction', held.reaction, input.version, {
    admission,
    admissionReason,
    admissionAt: ctx.clock.now(),
    admissionById: ctx.actor.personId,
  });
  await recordEvent(ctx, {
    regionId: reaction.regionId,
    subjectKind: 'reaction',
    subjectId: reaction.id,
    kind: input.admitted ? 'reaction.admitted' : 'reaction.notAdmitted',
    audience: EventAudience.PROVIDER,
    providerId: reaction.providerId,
    by: await actorLabel(ctx),
    details: { receipt: reaction.receiptNumber ?? '' },
  });
  await mailAdmission(ctx, held.proposal, reaction);
  return { reaction };
}
