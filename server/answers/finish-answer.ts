import type { Context } from '../access/context.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { AnswerVersion } from './answer-version.entity.ts';
import type { Answer } from './answer.entity.ts';
import type { FinishAnswerInput } from './answer.inputs.ts';
import { draftOf, holdAnswer, stateAfter } from './hold-answer.ts';

/** Says that an answer is written: it has an outcome and a reason, and counts as one. */
export async function finishAnswer(
  ctx: Context,
  input: FinishAnswerInput,
): Promise<{ answer: Answer; draft: AnswerVersion }> {
  const held = await holdAnswer(ctx, input.answerId, 'finish');
  const draft = await updateVersion(ctx, 'draft', draftOf(held), input.version, {});
  checkWhole(draft, { answer: held.answer, draft });
  const { answer } = held;
  const state = stateAfter(answer, 'finish');
  return { answer: await updateVersion(ctx, 'answer', answer, answer.version, { state }), draft };
}

/** An answer that somebody is to read says what is done, and why. */
export function checkWhole(draft: AnswerVersion, current: Record<string, unknown>): void {
  const checks = new Checks();
  checks.unless(draft.outcome !== null, 'outcome', ProblemCode.REQUIRED);
  checks.text('text', draft.text, longText);
  checks.done(current);
}
