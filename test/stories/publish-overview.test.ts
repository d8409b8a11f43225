import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '../../server/people/role.entity.ts';
import type { ContractFacts } from '../../server/register/register-facts.ts';
import { EndReason } from '../../server/register/register-kind.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { aContractManager, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { contractOf, keepContracts } from '../support/overviews.ts';
import { allTags, readPdf } from '../support/pdf-tags.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let providers: Provider[];
let secretary: Role;
let asSecretary: Ask;
let asManager: Ask;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  providers = [await aProvider(on), await aProvider(on), await aProvider(on)];
  secretary = await aSecretary(on, here.region);
  asSecretary = await on.as(secretary);
  asManager = await on.as(await aContractManager(on, here.municipalities[0]!));
  await keep(providers.map((provider, at) => [`contract-${at}`, contract(provider)]));
});
afterAll(() => on.stop());

const contract = ({ id }: Provider, given: Partial<ContractFacts> = {}): ContractFacts =>
  contractOf(here, id, given);
const keep = (rows: [string, ContractFacts][]) => keepContracts(on, here, rows);

const problems = 'problems { field code }';
const start = `mutation ($input: StartOverviewInput!) { startOverview(input: $input) { ${problems} overview { id version number state fromOn untilOn } } }`;
const save = `mutation ($input: SaveOverviewInput!) { saveOverview(input: $input) { ${problems} overview { version state written } } }`;
const review = `mutation ($input: ReviewOverviewInput!) { reviewOverview(input: $input) { ${problems} overview { version state abilities { publish } } } }`;
const publish = `mutation ($input: PublishOverviewInput!) { publishOverview(input: $input) { ${problems} overview { version state publishedAt } } }`;
const read = `query ($slug: String!, $number: Int) { region(slug: $slug) { overview(year: 2025, number: $number) { number note contents {
  figures { key value on } summary { lines { cells } } parts { section text tables { caption lines { cells figure } } }
  disagreements { code count rows { providerName } } rowsBehind(figure: 0) { totalCount rows { providerName entries { facts { name value } } } } } } } }`;
const readOverview = async (who: Ask, number?: number) =>
  (await who(read, { slug: here.region.slug, number })).data.region.overview;
const figureOf = (
  overview: { contents: { figures: { key: string; value: number; on: string }[] } },
  key: string,
  day: string | null = null,
) => overview.contents.figures.find((one) => one.key === key && one.on === day)?.value;
const year = 2025;

async function begun() {
  const { overview } = (await asSecretary(start, { input: { regionId: here.region.id, year } })).data
    .startOverview;
  return overview as { id: string; version: number; number: number };
}
const saving = ({ id, version }: { id: string; version: number }, given = {}) => ({
  input: { overviewId: id, version, fromOn: '2025-01-01', untilOn: '2026-01-01', texts: [], ...given },
});

test('an overview is written, looked through by a colleague, published and frozen, and corrected by a next one', async () => {
  const draft = await begun();
  expect(
    (await asManager(start, { input: { regionId: here.region.id, year } })).data.startOverview.problems,
  ).toEqual([{ field: '', code: 'DUPLICATE' }]);
  expect(await readOverview(on.ask)).toBeNull();
  const written = await asSecretary(
    save,
    saving(draft, { texts: [{ section: 'INTRODUCTION', text: 'Een jaar.' }] }),
  );
  expect(written.data.saveOverview).toMatchObject({
    problems: [],
    overview: { version: 2, written: ['INTRODUCTION'] },
  });
  const seen = { input: { overviewId: draft.id, version: 2 } };
  expect((await asSecretary(review, seen)).data.reviewOverview.problems).toEqual([
    { field: '', code: 'NO_REVIEW_BY_SELF' },
  ]);
  expect((await asManager(publish, seen)).data.publishOverview.problems).toEqual([
    { field: '', code: 'WRONG_STATE' },
  ]);
  expect((await asManager(review, seen)).data.reviewOverview).toMatchObject({
    problems: [],
    overview: { state: 'REVIEWED' },
  });

  // A contract that ended without a reason keeps it from being published, and the page says which.
  await keep([['contract-0', contract(providers[0]!, { endsOn: '2025-06-30' })]]);
  const last = { input: { overviewId: draft.id, version: 3 } };
  expect((await asManager(publish, last)).data.publishOverview.problems).toEqual([
    { field: 'figures', code: 'FIGURES_DISAGREE' },
  ]);
  expect((await readOverview(asManager)).contents.disagreements).toEqual([
    { code: 'REASON_MISSING', count: 1, rows: [{ providerName: providers[0]!.name }] },
  ]);
  await keep([
    ['contract-0', contract(providers[0]!, { endsOn: '2025-06-30', endReason: EndReason.LEFT_REGION })],
  ]);
  expect((await asManager(publish, last)).data.publishOverview).toMatchObject({
    problems: [],
    overview: { state: 'PUBLISHED' },
  });

  const published = await readOverview(on.ask);
  expect(figureOf(published, 'CONTRACTED', '2025-01-01')).toBe(3);
  expect(figureOf(published, 'CONTRACTED', '2026-01-01')).toBe(2);
  expect(published.contents.parts[0]).toMatchObject({ section: 'INTRODUCTION', text: 'Een jaar.' });
  expect(published.contents).toMatchObject({ disagreements: [], rowsBehind: null });

  // What is recorded later changes the register, not what was published.
  await keep([
    ['contract-1', contract(providers[1]!, { endsOn: '2025-06-30', endReason: EndReason.NOT_VIABLE })],
  ]);
  expect(figureOf(await readOverview(on.ask), 'CONTRACTED', '2026-01-01')).toBe(2);
  const behind = await readOverview(asSecretary);
  expect(behind.contents.rowsBehind).toMatchObject({ totalCount: 3 });

  const correction = await begun();
  expect(correction.number).toBe(2);
  expect(figureOf(await readOverview(asSecretary), 'CONTRACTED', '2026-01-01')).toBe(1);
  await asSecretary(save, saving(correction));
  await asManager(review, { input: { overviewId: correction.id, version: 2 } });
  expect(
    (await asManager(publish, { input: { overviewId: correction.id, version: 3 } })).data.publishOverview
      .problems,
  ).toEqual([{ field: 'note', code: 'REQUIRED' }]);
  await asSecretary(
    save,
    saving({ id: correction.id, version: 3 }, { note: 'Eén aanbieder was al gestopt.' }),
  );
  await asManager(review, { input: { overviewId: correction.id, version: 4 } });
  await asManager(publish, { input: { overviewId: correction.id, version: 5 } });
  expect(await readOverview(on.ask)).toMatchObject({ number: 2, note: 'Eén aanbieder was al gestopt.' });
  expect(await readOverview(on.ask, 1)).toMatchObject({ number: 1, note: null });
});

test('an earlier year can be counted as it was known before, and as it is known now', async () => {
  const figures = `query ($slug: String!, $knownOn: String) { region(slug: $slug) { yearFigures(year: 2024, knownOn: $knownOn) { figures { key value on } } } }`;
  on.clock.forward({ days: 2 });
  const before = on.clock.now().toISOString().slice(0, 10);
  const count = async (knownOn: string | null) => {
    const { data } = await (await on.as(secretary))(figures, { slug: here.region.slug, knownOn });
    return figureOf({ contents: data.region.yearFigures }, 'CONTRACTED', '2025-01-01');
  };
  const known = await count(before);
  on.clock.forward({ days: 2 });
  await keep([['contract-2', contract(providers[2]!, { startsOn: '2025-02-01', lots: [] })]]);
  expect(await count(before)).toBe(known);
  expect(await count(null)).toBe(known! - 1);
});

test('a published overview is a tagged file and a table; a draft is neither', async () => {
  const pdf = await fetch(`${on.url}/overview/${here.region.slug}/2025/1.pdf`);
  expect(pdf.status).toBe(200);
  const facts = readPdf(Buffer.from(await pdf.arrayBuffer()));
  expect(facts).toMatchObject({ language: 'nl', tagged: true, allMarked: true });
  expect(allTags(facts.root).filter(({ type }) => type === 'Table').length).toBeGreaterThan(3);
  const csv = await fetch(`${on.url}/overview/${here.region.slug}/2025/1.csv`);
  expect(await csv.text()).toContain('Aanbieders met een contract;2025-01-01;;;;3;');
  expect((await fetch(`${on.url}/overview/${here.region.slug}/2025/9.csv`)).status).toBe(404);
});

test('a provider neither counts a year nor opens what is not published', async () => {
  const someone: Ask = await on.as(await aRepresentative(on, providers[0]!));
  const asked = await someone(
    'query ($slug: String!) { region(slug: $slug) { yearFigures(year: 2025) { year } } }',
    { slug: here.region.slug },
  );
  expect(asked.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
