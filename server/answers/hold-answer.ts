import { IsNull } from 'typeorm';
import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer } from './answer.entity.ts';
import { answerLifecycle, canStep, type AnswerStep } from './answer.lifecycle.ts';
import { answerPolicy, type AnswerAbility, type AnswerFacts } from './answer.policy.ts';

/** For the staff, whose rights do not hang on what an answer answers. */
export const staffFacts = (proposal: Proposal): AnswerFacts => ({
  regionId: proposal.regionId,
  ownerMunicipalityId: proposal.ownerMunicipalityId,
  published: false,
  providerIds: [],
  openToTable: false,
});

/** A proposal that is held while its answers are handed out or published: one at a time. */
export async function holdAnswering(
  ctx: Context,
  proposalId: string,
  ability: AnswerAbility,
): Promise<Proposal> {
  const proposal = await ctx.database.lock(Proposal, proposalId);
  if (!proposal) throw notFound();
  authorize(answerPolicy, ctx.actor, ability, staffFacts(proposal));
  return proposal;
}

export interface HeldAnswer {
  answer: Answer;
  proposal: Proposal;
  draft: AnswerVersion | null;
}

/** Locks an answer for somebody of the staff, and refuses a step that cannot be taken now. */
export async function holdAnswer(
  ctx: Context,
  answerId: string,
  step: AnswerStep,
  ability: AnswerAbility = 'write',
): Promise<HeldAnswer> {
  // The proposal first, as everywhere: who hands out or publishes answers holds it.
  const found = await db(ctx).findOneBy(Answer, { id: answerId });
  if (!found) throw notFound();
  const proposal = await holdAnswering(ctx, found.proposalId, ability);
  const answer = await ctx.database.lock(Answer, answerId);
  if (!answer) throw notFound();
  const draft = await db(ctx).findOneBy(AnswerVersion, { answerId, publishedAt: IsNull() });
  if (!canStep(step, answer.state, draft !== null)) refuse('', ProblemCode.WRONG_STATE, { answer, draft });
  return { answer, proposal, draft };
}

export const stateAfter = (answer: Answer, step: AnswerStep): Answer['state'] =>
  answerLifecycle[step].to ?? answer.state;

export function draftOf({ draft }: HeldAnswer): AnswerVersion {
  if (!draft) throw notFound();
  return draft;
}
