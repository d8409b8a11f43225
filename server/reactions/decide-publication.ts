import type { Context } from '../access/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { filesToOpen } from './files-to-check.ts';
import { holdPublication, takeStep } from './hold-publication.ts';
import type {
  ReasonedPublicationInput,
  ReviewReactionInput,
  StepPublicationInput,
} from './publication.inputs.ts';
import { hindranceToPublish, type PublicationHindrance } from './publication-standing.ts';
import { mailPublication } from './publication.mails.ts';
import { PublicationState, type ReactionPublication } from './reaction-publication.entity.ts';

type Done = Promise<{ publication: ReactionPublication }>;

/** Nagekeken: somebody of the staff read it, and opened the files that the portal cannot read. */
export async function reviewReaction(ctx: Context, input: ReviewReactionInput): Done {
  const held = await holdPublication(ctx, input.reactionId, input.version);
  const toOpen = await filesToOpen(ctx, held.current.id);
  if (toOpen.length > 0 && !input.filesOpened) refuse('filesOpened', ProblemCode.NOT_CONFIRMED);
  return { publication: await takeStep(ctx, held, 'review') };
}

const codes: Record<PublicationHindrance, ProblemCode> = {
  OBJECTED: ProblemCode.OBJECTED,
  CONFIDENTIAL: ProblemCode.OBJECTED,
  WITHDRAWN: ProblemCode.WRONG_STATE,
  NOT_ADMITTED: ProblemCode.WRONG_STATE,
  TERM_RUNNING: ProblemCode.TERM_RUNNING,
};

/** Openbaar maken: after the term, and never against the wish of its provider. */
export async function releaseReaction(ctx: Context, input: StepPublicationInput): Done {
  const held = await holdPublication(ctx, input.reactionId, input.version);
  const hindrance = hindranceToPublish(held.reaction, held.current, held.proposal, ctx.clock.now());
  if (hindrance) refuse('', codes[hindrance]);
  const publication = await takeStep(ctx, held, 'release');
  await mailPublication(ctx, held, 'released');
  return { publication };
}

/** Not released, with the reason that the colleagues read. */
export const withholdReaction = (ctx: Context, input: ReasonedPublicationInput): Done =>
  withReason(ctx, input, 'withhold');

/** Takes a release (or the choice to withhold) back: from this moment nobody outside reads it. */
export const takeBackPublication = (ctx: Context, input: ReasonedPublicationInput): Done =>
  withReason(ctx, input, 'takeBack');

async function withReason(
  ctx: Context,
  input: ReasonedPublicationInput,
  step: 'withhold' | 'takeBack',
): Done {
  const held = await holdPublication(ctx, input.reactionId, input.version);
  const checks = new Checks();
  const reason = checks.text('reason', input.reason, 1000);
  checks.done();
  const wasPublic = held.standing === PublicationState.RELEASED;
  const publication = await takeStep(ctx, held, step, { reason });
  const back = wasPublic ? 'takenBack' : 'reconsidered';
  await mailPublication(ctx, held, step === 'withhold' ? 'withheld' : back);
  return { publication };
}
