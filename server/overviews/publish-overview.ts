import type { Context } from '../access/context.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { openLedger } from '../register/open-ledger.ts';
import { buildOverview } from './build-overview.ts';
import { holdOverview, stateAfter } from './hold-overview.ts';
import { frozen } from './overview-contents.ts';
import type { Overview } from './overview.entity.ts';
import type { PublishOverviewInput } from './overview.inputs.ts';

/**
 * Freezes the overview as the register says it at this instant, and opens it to everybody. Not while figures contradict
 * one another, and not before the last reference date; a correction says what changed.
 */
export async function publishOverview(
  ctx: Context,
  input: PublishOverviewInput,
): Promise<{ overview: Overview }> {
  const row = await holdOverview(ctx, input.overviewId, 'publish');
  // Nobody writes in the register until this is done, so the same instant always gives the same figures.
  const publishedAt = await openLedger(ctx, row.regionId);
  const { regionId, year, fromOn, untilOn, texts } = row;
  const built = await buildOverview(ctx, { regionId, year, fromOn, untilOn, texts, knownAt: publishedAt });
  const checks = new Checks();
  checks.unless(untilOn <= localDate(ctx.clock.now()), 'untilOn', ProblemCode.DATE_IN_FUTURE);
  checks.unless(row.number === 1 || row.note !== null, 'note', ProblemCode.REQUIRED);
  checks.unless(built.disagreements.length === 0, 'figures', ProblemCode.FIGURES_DISAGREE);
  checks.done({ overview: row });
  const patch = {
    contents: frozen(built.contents),
    publishedAt,
    publishedById: ctx.actor.personId,
    state: stateAfter('publish'),
  };
  return { overview: await updateVersion(ctx, 'overview', row, input.version, patch) };
}
