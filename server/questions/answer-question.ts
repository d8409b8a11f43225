import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { AskedProvider } from './asked-provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';
import type { AnswerQuestionInput } from './question.inputs.ts';
import { questionPolicy } from './question.policy.ts';

/** Answers for the provider, once; until the day has passed the answer can be changed. */
export async function answerQuestion(
  ctx: Context,
  input: AnswerQuestionInput,
): Promise<{ asked: AskedProvider }> {
  const found = await ctx.database.lock(AskedProvider, input.askedProviderId);
  if (!found) throw notFound();
  const question = await db(ctx).findOneByOrFail(ConstituencyQuestion, { id: found.questionId });
  authorize(questionPolicy, ctx.actor, 'answer', { ...question, providerId: found.providerId });
  const checks = new Checks();
  checks.unless(localDate(ctx.clock.now()) <= question.answerUntil, '', ProblemCode.DEADLINE_PASSED);
  const answer = checks.text('text', input.text, longText);
  checks.done();
  const asked = await updateVersion(ctx, 'asked', found, input.version, {
    answer,
    answeredAt: ctx.clock.now(),
    answeredById: ctx.actor.personId,
  });
  return { asked };
}
