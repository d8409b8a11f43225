import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { ProposalState } from '../proposals/proposal.entity.ts';
import { checkTargets, refuseTaken, replaceTargets } from './answer-targets.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer, AnswerState } from './answer.entity.ts';
import type { StartAnswerInput } from './answer.inputs.ts';
import { holdAnswering } from './hold-answer.ts';

export const answerable = [
  ProposalState.PUBLISHED,
  ProposalState.DISCUSSED,
  ProposalState.DECIDED,
  ProposalState.IN_EFFECT,
];

/** Begins one answer to one or more reactions. What a colleague answers already is shown, not answered twice. */
export async function startAnswer(
  ctx: Context,
  input: StartAnswerInput,
): Promise<{ answer: Answer; draft: AnswerVersion }> {
  const proposal = await holdAnswering(ctx, input.proposalId, 'write');
  if (!answerable.includes(proposal.state)) refuse('', ProblemCode.WRONG_STATE);
  const checks = new Checks();
  const targets = await checkTargets(ctx, checks, proposal.id, input.targets);
  checks.done();
  await refuseTaken(ctx, targets);

  const now = ctx.clock.now();
  const answer = Object.assign(new Answer(), {
    id: newId(),
    regionId: proposal.regionId,
    proposalId: proposal.id,
    state: AnswerState.DRAFT,
    currentVersionId: null,
    createdAt: now,
    createdById: ctx.actor.personId,
    version: 1,
  });
  await db(ctx).insert(Answer, answer);
  await replaceTargets(ctx, answer.id, targets);
  const draft = newDraft(ctx, answer.id, 1);
  await db(ctx).insert(AnswerVersion, draft);
  return { answer, draft };
}

/** An empty text to write in. */
export function newDraft(
  ctx: Context,
  answerId: string,
  number: number,
  from: Partial<AnswerVersion> = {},
): AnswerVersion {
  return Object.assign(new AnswerVersion(), {
    id: newId(),
    answerId,
    number,
    outcome: from.outcome ?? null,
    text: from.text ?? '',
    note: null,
    publishedAt: null,
    publishedById: null,
    savedAt: ctx.clock.now(),
    savedById: ctx.actor.personId,
    version: 1,
  });
}
