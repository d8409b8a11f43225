import type { Context } from '../access/context.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { holdOverview, stateAfter } from './hold-overview.ts';
import type { Overview } from './overview.entity.ts';
import type { ReviewOverviewInput } from './overview.inputs.ts';

/** A colleague of the last writer looked it through and found it good. */
export async function reviewOverview(
  ctx: Context,
  input: ReviewOverviewInput,
): Promise<{ overview: Overview }> {
  const row = await holdOverview(ctx, input.overviewId, 'review');
  if (row.writtenById === ctx.actor.personId) refuse('', ProblemCode.NO_REVIEW_BY_SELF, { overview: row });
  const reviewed = { reviewedById: ctx.actor.personId, reviewedAt: ctx.clock.now() };
  const patch = { ...reviewed, state: stateAfter('review') };
  return { overview: await updateVersion(ctx, 'overview', row, input.version, patch) };
}
