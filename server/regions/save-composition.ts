import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { isCbsCode } from './cbs-code.ts';
import { Lot } from './lot.entity.ts';
import { Municipality } from './municipality.entity.ts';
import { Product, type ProductUnit } from './product.entity.ts';
import { Region } from './region.entity.ts';
import { regionPolicy } from './region.policy.ts';

/** A municipality belongs to one region: its code is known once. */
export async function addMunicipality(
  ctx: Context,
  input: { regionId: string; cbsCode: string; name: string },
): Promise<{ region: Region }> {
  const region = await regionToChange(ctx, input.regionId);
  const checks = new Checks();
  const cbsCode = input.cbsCode.trim();
  const name = checks.text('name', input.name, 120);
  if (!isCbsCode(cbsCode)) checks.fail('cbsCode', ProblemCode.INVALID_CBS_CODE);
  else checks.unless(!(await db(ctx).existsBy(Municipality, { cbsCode })), 'cbsCode', ProblemCode.DUPLICATE);
  checks.done();
  await db(ctx).insert(Municipality, { id: newId(), regionId: region.id, cbsCode, name });
  return { region };
}

/** A new lot gets the next number, for the contracts name lots by number. */
export async function addLot(
  ctx: Context,
  input: { regionId: string; name: string },
): Promise<{ region: Region }> {
  const region = await regionToChange(ctx, input.regionId);
  const checks = new Checks();
  const name = checks.text('name', input.name, 200);
  checks.done();
  const last = await db(ctx).maximum(Lot, 'number', { regionId: region.id });
  await db(ctx).insert(Lot, { id: newId(), regionId: region.id, number: (last ?? 0) + 1, name });
  return { region };
}

export async function renameLot(
  ctx: Context,
  input: { lotId: string; name: string },
): Promise<{ region: Region }> {
  const lot = await ctx.database.lock(Lot, input.lotId);
  if (!lot) throw notFound();
  const region = await regionToChange(ctx, lot.regionId);
  const checks = new Checks();
  const name = checks.text('name', input.name, 200);
  checks.done();
  await db(ctx).update(Lot, { id: lot.id }, { name });
  return { region };
}

/** Adds a product to a lot, or changes the one that is named. */
export async function saveProduct(
  ctx: Context,
  input: { lotId: string; productId?: string | null; name: string; unit: ProductUnit },
): Promise<{ region: Region }> {
  const lot = await ctx.database.lock(Lot, input.lotId);
  if (!lot) throw notFound();
  const region = await regionToChange(ctx, lot.regionId);
  const checks = new Checks();
  const columns = { name: checks.text('name', input.name, 200), unit: input.unit };
  checks.done();
  if (!input.productId) {
    await db(ctx).insert(Product, { id: newId(), lotId: lot.id, ...columns });
    return { region };
  }
  const changed = await db(ctx).update(Product, { id: input.productId, lotId: lot.id }, columns);
  if (changed.affected !== 1) throw notFound();
  return { region };
}

async function regionToChange(ctx: Context, id: string): Promise<Region> {
  const region = await ctx.database.lock(Region, id);
  if (!region) throw notFound();
  authorize(regionPolicy, ctx.actor, 'saveComposition', region);
  return region;
}
