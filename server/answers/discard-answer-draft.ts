import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { updateVersion } from '../platform/versioned.ts';
import { AnswerClause } from './answer-clause.entity.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer, AnswerState } from './answer.entity.ts';
import type { DiscardAnswerDraftInput } from './answer.inputs.ts';
import { draftOf, holdAnswer } from './hold-answer.ts';

/** Throws away what is being written, as it was seen: of a first text nothing is left, of a correction the published answer. */
export async function discardAnswerDraft(
  ctx: Context,
  input: DiscardAnswerDraftInput,
): Promise<{ answer: Answer | null }> {
  const held = await holdAnswer(ctx, input.answerId, 'discard');
  const draft = await updateVersion(ctx, 'draft', draftOf(held), input.version, {});
  await db(ctx).delete(AnswerClause, { answerVersionId: draft.id });
  await db(ctx).delete(AnswerVersion, { id: draft.id });
  if (held.answer.state === AnswerState.PUBLISHED) return { answer: held.answer };
  await db(ctx).delete(AnswerTarget, { answerId: held.answer.id });
  await db(ctx).delete(Answer, { id: held.answer.id });
  return { answer: null };
}
