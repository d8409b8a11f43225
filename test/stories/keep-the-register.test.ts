import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let provider: Provider;
let other: Provider;
let asManager: Ask;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  [provider, other] = [await aProvider(on), await aProvider(on)];
  for (const one of [provider, other]) await aContract(on, one, here.municipalities[0]!, here.lots);
  asManager = await on.as(await aContractManager(on, here.municipalities[0]!));
});
afterAll(() => on.stop());

const payload = 'problems { field code } entry { id rowId note facts { name value } }';
const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { saved: ${name}(input: $input) { ${payload} } }`;
const saveVisit = mutation('saveVisit', 'SaveVisitInput');
const saveSubcontractor = mutation('saveSubcontractor', 'SaveSubcontractorInput');
const saveTariff = mutation('saveTariff', 'SaveTariffInput');
const strike = mutation('strikeRow', 'StrikeRowInput');
const list = `query ($slug: String!, $kind: RegisterKind, $knownOn: String) { region(slug: $slug) { register(kind: $kind, knownOn: $knownOn) {
  totalCount nodes { rowId kind note facts { name value } provider { id } } } } }`;
const changes = `query ($slug: String!, $from: String!, $until: String!) { region(slug: $slug) { registerChanges(from: $from, until: $until) { nodes { rowId kind note struckBecause } } } }`;

const visit = (given = {}) => ({
  regionId: here.region.id,
  providerId: provider.id,
  date: '2026-01-20',
  form: 'VISIT',
  reason: 'Nieuwe locatie',
  notes: 'De wachtlijst groeit.',
  ...given,
});
const saved = async (who: Ask, query: string, input: object) => (await who(query, { input })).data.saved;
const read = async (who: Ask, variables: object = {}) =>
  (await who(list, { slug: here.region.slug, ...variables })).data.region.register;
const fact = (entry: { facts: { name: string; value: string | null }[] }, name: string) =>
  entry.facts.find((one) => one.name === name)?.value;

test('a visit is recorded and corrected with a reason; what was known before can still be read', async () => {
  const { entry, problems } = await saved(asManager, saveVisit, visit());
  expect(problems).toEqual([]);
  const known = on.clock.now().toISOString().slice(0, 10);
  on.clock.forward({ days: 1 });
  const asStaff = await on.as(await aSecretary(on, here.region));
  const correction = visit({ rowId: entry.rowId, seen: entry.id, date: '2026-01-21' });
  expect((await saved(asStaff, saveVisit, correction)).problems).toEqual([
    { field: 'note', code: 'REQUIRED' },
  ]);
  const right = { ...correction, note: 'De datum was fout overgenomen.' };
  expect(fact((await saved(asStaff, saveVisit, right)).entry, 'date')).toBe('2026-01-21');
  // A colleague who saw the first version is shown the second, and changes nothing.
  expect(await saved(asStaff, saveVisit, { ...right, date: '2026-01-22' })).toMatchObject({
    problems: [{ field: '', code: 'STALE' }],
    entry: { note: 'De datum was fout overgenomen.' },
  });
  const dates = async (knownOn?: string) =>
    (await read(asStaff, { kind: 'VISIT', knownOn })).nodes.map((one: never) => fact(one, 'date'));
  expect(await dates()).toEqual(['2026-01-21']);
  expect(await dates(known)).toEqual(['2026-01-20']);
  expect(
    (await asStaff(changes, { slug: here.region.slug, from: known, until: '2030-01-01' })).data.region
      .registerChanges.nodes,
  ).toMatchObject([{ note: 'De datum was fout overgenomen.' }, { rowId: entry.rowId }]);
});

test('a provider reads its own rows, without the notes of the staff; others read nothing', async () => {
  const mine = await on.as(await aRepresentative(on, provider));
  const theirs = await on.as(await aRepresentative(on, other));
  const rows = await read(mine);
  expect(rows.nodes.length).toBeGreaterThan(0);
  for (const row of rows.nodes) {
    expect(row.provider.id).toBe(provider.id);
    expect(row.note).toBeNull();
    expect(fact(row, 'notes')).toBeUndefined();
  }
  expect((await read(theirs)).totalCount).toBe(0);
  expect((await read(on.ask)).totalCount).toBe(0);
  expect((await read(await on.as(await aDelegate(on, here.region)))).totalCount).toBe(0);
  expect((await mine(saveVisit, { input: visit() })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('a subcontractor is permitted or refused with a reason, and every problem is told at its field', async () => {
  const staff = await on.as(await aContractManager(on, here.municipalities[0]!));
  const given = {
    regionId: here.region.id,
    providerId: provider.id,
    kvkNumber: '0123 4567',
    name: 'Thuis Naast U',
    municipalityId: here.municipalities[0]!.id,
    lotId: here.lots[0]!.id,
    reportedOn: '2026-01-10',
  };
  const wrong = {
    ...given,
    kvkNumber: '12',
    permittedOn: '2026-01-01',
    refusedOn: '2026-01-12',
    endsOn: '2025-12-31',
  };
  expect((await saved(staff, saveSubcontractor, wrong)).problems).toEqual([
    { field: 'permittedOn', code: 'DATE_ORDER' },
    { field: 'endsOn', code: 'DATE_ORDER' },
    { field: 'refusedOn', code: 'NOT_ALLOWED' },
    { field: 'refusal', code: 'REQUIRED' },
    { field: 'endReason', code: 'REQUIRED' },
    { field: 'kvkNumber', code: 'INVALID_KVK' },
  ]);
  const { entry } = await saved(staff, saveSubcontractor, { ...given, permittedOn: '2026-02-01' });
  expect(fact(entry, 'permittedOn')).toBe('2026-02-01');
  expect(fact(entry, 'municipality')).toBe(here.municipalities[0]!.name);
});

test('a row that should never have been there is struck out, with the reason', async () => {
  const staff = await on.as(await aSecretary(on, here.region));
  const { entry } = await saved(staff, saveVisit, visit({ reason: 'Dubbel' }));
  const input = {
    regionId: here.region.id,
    rowId: entry.rowId,
    seen: entry.id,
    note: 'Dubbel ingevoerd.',
  };
  expect(await saved(staff, strike, input)).toEqual({ problems: [], entry: null });
  expect((await staff(strike, { input })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  const { nodes } = (
    await staff(changes, { slug: here.region.slug, from: '2020-01-01', until: '2030-01-01' })
  ).data.region.registerChanges;
  expect(nodes.find(({ rowId }: { rowId: string }) => rowId === entry.rowId).struckBecause).toBe(
    'Dubbel ingevoerd.',
  );
});

test('a tariff keeps the decimals that were typed, and another region knows nothing of it', async () => {
  const staff = await on.as(await aSecretary(on, here.region));
  const input = { regionId: here.region.id, productId: 'guess', euros: '0,87501', startsOn: '2026-01-01' };
  expect((await saved(staff, saveTariff, input)).problems).toEqual([
    { field: 'euros', code: 'INVALID' },
    { field: 'productId', code: 'NOT_FOUND' },
  ]);
  const elsewhere = await on.as(await aSecretary(on, (await aRegion(on)).region));
  expect((await elsewhere(saveTariff, { input })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});
