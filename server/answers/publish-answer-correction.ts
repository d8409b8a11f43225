import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Checks } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import type { Answer } from './answer.entity.ts';
import type { PublishAnswerCorrectionInput } from './answer.inputs.ts';
import { checkWhole } from './finish-answer.ts';
import { draftOf, holdAnswer } from './hold-answer.ts';
import { tellProviders } from './tell-providers.ts';

/** Publishes a correction, with what was corrected; the providers that it answers are told. The earlier text stays. */
export async function publishAnswerCorrection(
  ctx: Context,
  input: PublishAnswerCorrectionInput,
): Promise<{ answer: Answer }> {
  const held = await holdAnswer(ctx, input.answerId, 'publishCorrection', 'publish');
  const checks = new Checks();
  const note = checks.text('note', input.note, 1000);
  checks.done({ answer: held.answer, draft: held.draft });
  const draft = await updateVersion(ctx, 'draft', draftOf(held), input.version, {
    note,
    publishedAt: ctx.clock.now(),
    publishedById: ctx.actor.personId,
  });
  checkWhole(draft, { answer: held.answer });
  const answer = await updateVersion(ctx, 'answer', held.answer, held.answer.version, {
    currentVersionId: draft.id,
  });
  const targets = await db(ctx).findBy(AnswerTarget, { answerId: answer.id });
  const reactionIds = targets.map(({ reactionId }) => reactionId);
  await tellProviders(ctx, held.proposal, { answers: [answer], reactionIds });
  return { answer };
}
