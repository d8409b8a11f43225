import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { updateVersion } from '../platform/versioned.ts';
import { AnswerClause } from './answer-clause.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import type { Answer } from './answer.entity.ts';
import type { CorrectAnswerInput } from './answer.inputs.ts';
import { holdAnswer } from './hold-answer.ts';
import { replaceClauses } from './save-answer-draft.ts';
import { newDraft } from './start-answer.ts';

/** Begins a correction of a published answer as a copy of it; what was published is read until the correction is. */
export async function correctAnswer(
  ctx: Context,
  input: CorrectAnswerInput,
): Promise<{ answer: Answer; draft: AnswerVersion }> {
  const held = await holdAnswer(ctx, input.answerId, 'startCorrection');
  const answer = await updateVersion(ctx, 'answer', held.answer, input.version, {});
  const current = await db(ctx).findOneByOrFail(AnswerVersion, { id: answer.currentVersionId ?? '' });
  const draft = newDraft(ctx, answer.id, current.number + 1, current);
  await db(ctx).insert(AnswerVersion, draft);
  const clauses = await db(ctx).findBy(AnswerClause, { answerVersionId: current.id });
  await replaceClauses(
    ctx,
    draft.id,
    clauses.map(({ clauseChangeId }) => clauseChangeId),
  );
  return { answer, draft };
}
