import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { checkTargets, refuseTaken, replaceTargets } from './answer-targets.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { AnswerState, type Answer } from './answer.entity.ts';
import type { ChooseAnswerTargetsInput } from './answer.inputs.ts';
import { holdAnswer } from './hold-answer.ts';
import { tellProviders } from './tell-providers.ts';

/**
 * Says anew what an answer answers: a reaction more or less, or that it also holds for the text as it was amended. A
 * published answer keeps whom it answers, and can only take on more; who comes in gets its mail.
 */
export async function chooseAnswerTargets(
  ctx: Context,
  input: ChooseAnswerTargetsInput,
): Promise<{ answer: Answer }> {
  const { answer, proposal } = await holdAnswer(ctx, input.answerId, 'retarget');
  const checks = new Checks();
  const already = await db(ctx).findBy(AnswerTarget, { answerId: answer.id });
  const targets = await checkTargets(ctx, checks, answer.proposalId, input.targets, already);
  const had = new Set(already.map(({ reactionId }) => reactionId));
  const kept = new Set(targets.map(({ reactionId }) => reactionId));
  const published = answer.state === AnswerState.PUBLISHED;
  checks.unless(!published || [...had].every((id) => kept.has(id)), 'targets', ProblemCode.NOT_ALLOWED);
  checks.done({ answer });
  await refuseTaken(ctx, targets, answer.id);
  const changed = await updateVersion(ctx, 'answer', answer, input.version, {});
  await replaceTargets(ctx, answer.id, targets);
  const added = targets.map(({ reactionId }) => reactionId).filter((id) => !had.has(id));
  if (published) await tellProviders(ctx, proposal, { answers: [changed], reactionIds: added });
  return { answer: changed };
}
