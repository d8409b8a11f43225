import { In, IsNull } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { tellHistory } from '../proposals/proposal-timeline.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { lateUndecided } from '../reactions/counted-reactions.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer, AnswerState } from './answer.entity.ts';
import type { PublishAnswersInput } from './answer.inputs.ts';
import { holdAnswering, stateAfter } from './hold-answer.ts';
import { tellProviders } from './tell-providers.ts';
import { unansweredReactions } from './unanswered.ts';

/**
 * Publishes all answers that are ready, together: every provider hears at the same moment, and no one before another.
 * Not while reactions are open, for they can still change, and not while a reaction that counts has no answer. Of what
 * is admitted late the answer follows in the same way.
 */
export async function publishAnswers(
  ctx: Context,
  input: PublishAnswersInput,
): Promise<{ proposal: Proposal }> {
  const proposal = await holdAnswering(ctx, input.proposalId, 'publish');
  const ready = await db(ctx).findBy(Answer, { proposalId: proposal.id, state: AnswerState.READY });
  await checkPublishable(ctx, proposal, ready.length);
  const answers: Answer[] = [];
  for (const answer of ready) answers.push(await publish(ctx, answer));
  const targets = await db(ctx).findBy(AnswerTarget, { answerId: In(answers.map(({ id }) => id)) });
  await tellProviders(ctx, proposal, { answers, reactionIds: targets.map(({ reactionId }) => reactionId) });
  const details = { answers: String(answers.length) };
  await tellHistory(ctx, proposal, 'proposal.answersPublished', details, EventAudience.TABLE);
  return { proposal };
}

async function checkPublishable(ctx: Context, proposal: Proposal, ready: number): Promise<void> {
  const checks = new Checks();
  const over = proposal.deadline !== null && ctx.clock.now() > proposal.deadline;
  checks.unless(over, 'deadline', ProblemCode.REACTIONS_OPEN);
  checks.unless(ready > 0, 'answers', ProblemCode.REQUIRED);
  const left = [...(await unansweredReactions(ctx, proposal.id)), ...(await lateUndecided(ctx, proposal.id))];
  checks.unless(left.length === 0, 'reactions', ProblemCode.NOT_ANSWERED);
  checks.done({ proposal });
}

async function publish(ctx: Context, answer: Answer): Promise<Answer> {
  const draft = await db(ctx).findOneByOrFail(AnswerVersion, { answerId: answer.id, publishedAt: IsNull() });
  await updateVersion(ctx, 'draft', draft, draft.version, {
    publishedAt: ctx.clock.now(),
    publishedById: ctx.actor.personId,
  });
  const state = stateAfter(answer, 'publish');
  return updateVersion(ctx, 'answer', answer, answer.version, { state, currentVersionId: draft.id });
}
