import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { notFound } from '../platform/errors.ts';
import { canTake } from '../platform/lifecycle.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { Overview, OverviewState } from './overview.entity.ts';
import { overviewLifecycle, type OverviewStep } from './overview.lifecycle.ts';
import { overviewPolicy, type OverviewFacts } from './overview.policy.ts';

export const factsOf = ({ regionId, state }: Pick<Overview, 'regionId' | 'state'>): OverviewFacts => ({
  regionId,
  published: state === OverviewState.PUBLISHED,
});

/** Locks an overview for a step of somebody who may take it, and refuses one that cannot be taken now. */
export async function holdOverview(ctx: Context, id: string, step: OverviewStep): Promise<Overview> {
  const overview = await ctx.database.lock(Overview, id);
  if (!overview) throw notFound();
  if (!canTake(overviewLifecycle, step, overview.state)) {
    authorize(overviewPolicy, ctx.actor, 'view', factsOf(overview));
    authorize(overviewPolicy, ctx.actor, 'viewRows', factsOf(overview));
    refuse('', ProblemCode.WRONG_STATE, { overview });
  }
  authorize(overviewPolicy, ctx.actor, step, factsOf(overview));
  return overview;
}

export const stateAfter = (step: OverviewStep): OverviewState => overviewLifecycle[step].to!;
