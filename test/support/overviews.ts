import type { ContractFacts } from '../../server/register/register-facts.ts';
import { keepRows } from '../../server/register/keep-rows.ts';
import { RegisterKind } from '../../server/register/register-kind.ts';
import type { RegionSetting } from '../builders/region.ts';
import type { Ask, TestApp } from './start-app.ts';

/** A contract of a provider with the first municipality since 2020, unless told otherwise. */
export const contractOf = (
  here: RegionSetting,
  providerId: string,
  given: Partial<ContractFacts> = {},
): ContractFacts => ({
  providerId,
  municipalityId: here.municipalities[0]!.id,
  number: 'C-1',
  startsOn: '2020-01-01',
  endsOn: null,
  endReason: null,
  endNote: null,
  lots: [{ lotId: here.lots[0]!.id, startsOn: '2020-01-01', endsOn: null }],
  ...given,
});

/** Writes contracts in the register, each under the id of its row. */
export const keepContracts = (on: TestApp, here: RegionSetting, rows: [string, ContractFacts][]) =>
  on.app.services.database.transaction(() =>
    keepRows(
      on.app.services,
      here.region.id,
      rows.map(([rowId, facts]) => ({ kind: RegisterKind.CONTRACT, rowId, facts })),
    ),
  );

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { problems { field code } overview { id version } } }`;

/** Publishes the overview of a year, or a correction of it, by two people of the staff. */
export async function publishYear(
  [writer, colleague]: [Ask, Ask],
  regionId: string,
  year: number,
  note: string | null = null,
): Promise<void> {
  const take = async (ask: Ask, name: string, type: string, input: object) => {
    const answer = (await ask(step(name, type), { input })).data[name];
    if (answer.problems.length > 0) throw new Error(`${name}: ${JSON.stringify(answer.problems)}`);
    return answer.overview as { id: string; version: number };
  };
  const { id: overviewId, version } = await take(writer, 'startOverview', 'StartOverviewInput', {
    regionId,
    year,
  });
  const dates = { fromOn: `${year}-01-01`, untilOn: `${year + 1}-01-01`, note, texts: [] };
  const input = { overviewId, version, ...dates };
  await take(writer, 'saveOverview', 'SaveOverviewInput', input);
  await take(colleague, 'reviewOverview', 'ReviewOverviewInput', { overviewId, version: version + 1 });
  await take(colleague, 'publishOverview', 'PublishOverviewInput', { overviewId, version: version + 2 });
}
