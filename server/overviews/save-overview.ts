import type { Context } from '../access/context.ts';
import { Checks, longText } from '../platform/problems.ts';
import { checkTerm } from '../platform/time/term.ts';
import { updateVersion } from '../platform/versioned.ts';
import { holdOverview, stateAfter } from './hold-overview.ts';
import type { Overview } from './overview.entity.ts';
import type { SaveOverviewInput } from './overview.inputs.ts';
import { sections } from './overview-section.ts';

/** Writes texts and reference dates. Who writes in what was looked through has it looked through again. */
export async function saveOverview(ctx: Context, input: SaveOverviewInput): Promise<{ overview: Overview }> {
  const row = await holdOverview(ctx, input.overviewId, 'write');
  const checks = new Checks();
  checkTerm(checks, { startsOn: input.fromOn, endsOn: input.untilOn });
  // The fields of this form are named after what they are here.
  for (const problem of checks.problems) problem.field = problem.field === 'endsOn' ? 'untilOn' : 'fromOn';
  const note = checks.optionalText('note', input.note, 2000);
  const given = new Map(input.texts.map(({ section, text }) => [section, text]));
  const texts = Object.fromEntries(
    sections.flatMap((section) => {
      const text = checks.optionalText(`texts.${section}`, given.get(section), longText);
      return text === null ? [] : [[section, text]];
    }),
  );
  checks.done();
  const { fromOn, untilOn } = input;
  const patch = { fromOn, untilOn, note, texts, state: stateAfter('write'), writtenById: ctx.actor.personId };
  return { overview: await updateVersion(ctx, 'overview', row, input.version, patch) };
}
