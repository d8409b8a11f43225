import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { actorLabel } from '../people/actor-label.ts';
import { ClauseWording } from './clause-wording.entity.ts';
import { ContractClause } from './contract-clause.entity.ts';
import type { CorrectWordingInput } from './contract-text.inputs.ts';
import { contractTextPolicy } from './contract-text.policy.ts';
import { WordingCorrection } from './wording-correction.entity.ts';

/** Corrects a typing error in what was recorded. What stood there, why and by whom stays readable for everybody. */
export async function correctWording(
  ctx: Context,
  input: CorrectWordingInput,
): Promise<{ wording: ClauseWording }> {
  const wording = await ctx.database.lock(ClauseWording, input.wordingId);
  if (!wording) throw notFound();
  const clause = await db(ctx).findOneByOrFail(ContractClause, { id: wording.clauseId });
  const generation = await db(ctx).findOneByOrFail(ContractGeneration, { id: clause.generationId });
  authorize(contractTextPolicy, ctx.actor, 'keep', generation);
  const checks = new Checks();
  const heading = checks.optionalText('heading', input.heading, 200) ?? '';
  const text = checks.text('text', input.text, longText);
  const reason = checks.text('reason', input.reason, 2000);
  const { text: formerText, heading: formerHeading } = wording;
  checks.unless(text !== formerText || heading !== formerHeading, 'text', ProblemCode.INVALID);
  checks.done({ wording });
  const corrected = await updateVersion(ctx, 'wording', wording, input.version, { heading, text });
  await db(ctx).insert(WordingCorrection, {
    id: newId(),
    wordingId: wording.id,
    formerHeading,
    formerText,
    reason,
    at: ctx.clock.now(),
    by: await actorLabel(ctx),
    byId: ctx.actor.personId,
  });
  return { wording: corrected };
}
