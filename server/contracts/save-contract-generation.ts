import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { checkTerm, overlap } from '../platform/time/term.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import { ContractGeneration } from './contract-generation.entity.ts';
import type { SaveContractGenerationInput } from './contract-generation.inputs.ts';
import { contractGenerationPolicy } from './contract-generation.policy.ts';

/** Adds a generation of contracts or changes one. On each day one holds at most, so that a day has one contract text. */
export async function saveContractGeneration(
  ctx: Context,
  input: SaveContractGenerationInput,
): Promise<{ generation: ContractGeneration }> {
  // Two that are added at once would not see each other overlap.
  const region = await ctx.database.lock(Region, input.regionId);
  const row = input.generationId ? await ctx.database.lock(ContractGeneration, input.generationId) : null;
  if (!region || (input.generationId && row?.regionId !== region.id)) throw notFound();
  authorize(contractGenerationPolicy, ctx.actor, 'save', { regionId: region.id });
  const checks = new Checks();
  const columns = await checkGeneration(ctx, checks, input, row);
  checks.done();
  if (row) return { generation: await updateVersion(ctx, 'generation', row, input.version ?? 0, columns) };
  const added = { id: newId(), regionId: region.id, version: 1, ...columns };
  const generation = db(ctx).create(ContractGeneration, added);
  await db(ctx).insert(ContractGeneration, generation);
  return { generation };
}

async function checkGeneration(
  ctx: Context,
  checks: Checks,
  input: SaveContractGenerationInput,
  row: ContractGeneration | null,
) {
  const { regionId, thresholdCents, thresholdOn } = input;
  const name = checks.text('name', input.name, 30);
  checks.unless(!name || /^[a-z0-9]+(-[a-z0-9]+)*$/i.test(name), 'name', ProblemCode.INVALID);
  const term = { startsOn: input.startsOn, endsOn: input.endsOn || null };
  checkTerm(checks, term);
  const others = (await db(ctx).findBy(ContractGeneration, { regionId })).filter(({ id }) => id !== row?.id);
  checks.unless(!others.some((other) => other.name === name), 'name', ProblemCode.DUPLICATE);
  checks.unless(!others.some((other) => overlap(other, term)), 'startsOn', ProblemCode.OVERLAP);
  // The text that was entered begins on the first day.
  checks.unless(!row || row.startsOn === input.startsOn, 'startsOn', ProblemCode.NOT_ALLOWED);
  const originalValueCents = input.originalValueCents ?? null;
  checks.unless(isAmount(originalValueCents ?? 0), 'originalValueCents', ProblemCode.INVALID);
  checks.unless(isAmount(thresholdCents), 'thresholdCents', ProblemCode.INVALID);
  checks.unless(isDate(thresholdOn), 'thresholdOn', ProblemCode.INVALID_DATE);
  return { name, ...term, originalValueCents, thresholdCents, thresholdOn };
}

const isAmount = (cents: number) => Number.isSafeInteger(cents) && cents >= 0;
