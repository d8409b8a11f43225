import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import type { Answer } from './answer.entity.ts';
import { canStep, type AnswerStep } from './answer.lifecycle.ts';
import { draftOfAnswer, proposalById } from './answer.loaders.ts';
import { answerPolicy } from './answer.policy.ts';
import type { AnswerAbilities } from './answer.types.ts';
import { staffFacts } from './hold-answer.ts';

/** Whether the caller is one of those who write the answers; asked of an answer that was found visible. */
export function mayWrite(ctx: Context, { regionId }: Answer): boolean {
  const facts = { regionId, ownerMunicipalityId: null, published: true, providerIds: [], openToTable: true };
  return answerPolicy.write(ctx.actor, facts);
}

/** Every step with whether the caller may take it, and can take it now. */
export async function abilitiesNow(ctx: Context, answer: Answer): Promise<AnswerAbilities> {
  const proposal = await proposalById(ctx).load(answer.proposalId);
  const may = proposal && abilitiesOf(answerPolicy, ctx.actor, staffFacts(proposal));
  const hasDraft = may?.write === true && (await draftOfAnswer(ctx).load(answer.id)) !== null;
  const can = (step: AnswerStep, ability: 'write' | 'publish' = 'write') =>
    may?.[ability] === true && canStep(step, answer.state, hasDraft);
  return {
    save: can('save'),
    retarget: can('retarget'),
    finish: can('finish'),
    reopen: can('reopen'),
    discard: can('discard'),
    startCorrection: can('startCorrection'),
    publishCorrection: can('publishCorrection', 'publish'),
  };
}
