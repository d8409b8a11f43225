import type { Context } from '../access/context.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { AnswerVersion } from './answer-version.entity.ts';
import type { Answer } from './answer.entity.ts';
import type { ReopenAnswerInput } from './answer.inputs.ts';
import { draftOf, holdAnswer, stateAfter } from './hold-answer.ts';

/** Takes an answer that was ready back to the desk. */
export async function reopenAnswer(
  ctx: Context,
  input: ReopenAnswerInput,
): Promise<{ answer: Answer; draft: AnswerVersion }> {
  const held = await holdAnswer(ctx, input.answerId, 'reopen');
  const state = stateAfter(held.answer, 'reopen');
  const answer = await updateVersion(ctx, 'answer', held.answer, input.version, { state });
  return { answer, draft: draftOf(held) };
}
