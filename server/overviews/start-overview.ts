import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { Region } from '../regions/region.entity.ts';
import { Overview, OverviewState } from './overview.entity.ts';
import type { StartOverviewInput } from './overview.inputs.ts';
import { overviewPolicy } from './overview.policy.ts';

/**
 * Begins the overview of a year, between 1 January of it and of the next. After a published one this begins its
 * correction, with the texts of that; while a draft is there, that is the one to go on with.
 */
export async function startOverview(
  ctx: Context,
  input: StartOverviewInput,
): Promise<{ overview: Overview }> {
  const region = await ctx.database.lock(Region, input.regionId);
  if (!region) throw notFound();
  authorize(overviewPolicy, ctx.actor, 'viewRows', { regionId: region.id, published: true });
  const checks = new Checks();
  checks.unless(input.year >= 2015 && input.year <= 2100, 'year', ProblemCode.INVALID);
  checks.done();
  const { year } = input;
  const last = await db(ctx).findOne(Overview, {
    where: { regionId: region.id, year },
    order: { number: 'DESC' },
  });
  if (last && last.state !== OverviewState.PUBLISHED) refuse('', ProblemCode.DUPLICATE, { overview: last });
  const overview = Object.assign(new Overview(), {
    id: newId(),
    regionId: region.id,
    year,
    number: (last?.number ?? 0) + 1,
    state: OverviewState.DRAFT,
    fromOn: last?.fromOn ?? `${year}-01-01`,
    untilOn: last?.untilOn ?? `${year + 1}-01-01`,
    texts: last?.texts ?? {},
    contents: null,
    note: null,
    writtenById: ctx.actor.personId,
    reviewedById: null,
    reviewedAt: null,
    publishedById: null,
    publishedAt: null,
    version: 1,
  });
  await db(ctx).insert(Overview, overview);
  return { overview };
}
