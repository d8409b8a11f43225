import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { checkRegion, checkSlug, type RegionDetails } from './region-details.ts';
import { Region } from './region.entity.ts';
import { regionPolicy } from './region.policy.ts';

export async function saveRegionSettings(
  ctx: Context,
  input: RegionDetails & { regionId: string; version: number },
): Promise<{ region: Region }> {
  const row = await ctx.database.lock(Region, input.regionId);
  if (!row) throw notFound();
  authorize(regionPolicy, ctx.actor, 'saveSettings', row);
  const checks = new Checks();
  const details = checkRegion(checks, input);
  checks.done();
  return { region: await updateVersion(ctx, 'region', row, input.version, details) };
}

/** The slug is chosen once: addresses stay what they are. */
export async function addRegion(
  ctx: Context,
  input: RegionDetails & { slug: string },
): Promise<{ region: Region }> {
  authorize(regionPolicy, ctx.actor, 'saveComposition', { id: '' });
  const checks = new Checks();
  const slug = checkSlug(checks, input.slug);
  if (await db(ctx).existsBy(Region, { slug })) checks.fail('slug', ProblemCode.DUPLICATE);
  const details = checkRegion(checks, input);
  checks.done();
  const region = Object.assign(new Region(), { id: newId(), slug, version: 1, ...details });
  await db(ctx).insert(Region, region);
  return { region };
}
