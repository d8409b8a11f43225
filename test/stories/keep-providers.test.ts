import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../server/people/role.entity.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { aContractManager, aDelegate, anOperator, aRepresentative, aSecretary } from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let elsewhere: RegionSetting;
let manager: Role;
let otherManager: Role;
let provider: Provider;
let representative: Role;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  elsewhere = await aRegion(on);
  manager = await aContractManager(on, here.municipalities[0]!);
  otherManager = await aContractManager(on, here.municipalities[1]!);
  provider = await aProvider(on, { name: 'Wâldwyn', nameKey: 'waldwyn', rsin: '111222333' });
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  representative = await aRepresentative(on, provider);
});
afterAll(() => on.stop());

const list = `query ($slug: String!, $first: Int = 25, $search: String, $sizeClass: SizeClass, $municipalityId: ID, $lotId: ID, $past: Boolean = false) {
  region(slug: $slug) { providers(first: $first, search: $search, sizeClass: $sizeClass, municipalityId: $municipalityId, lotId: $lotId, past: $past) {
    totalCount nodes { id name kvkNumber sizeClass municipalities { id } lots { id number } contracts { id } abilities { save } } } } }`;
const add = `mutation ($input: AddProviderInput!) { addProvider(input: $input) { problems { field code } provider { id name kvkNumber } } }`;
const save = `mutation ($input: SaveProviderInput!) { saveProvider(input: $input) { problems { field code } provider { version name sizeClass rsin } } }`;
const addContract = `mutation ($input: AddContractInput!) { addContract(input: $input) { problems { field code } contract { id version startsOn lots { id } } } }`;
const saveContract = `mutation ($input: SaveContractInput!) { saveContract(input: $input) { problems { field code } contract { version number lots { id } } } }`;
const endContract = `mutation ($input: EndContractInput!) { endContract(input: $input) { problems { field code } contract { version endsOn inForce } } }`;

const terms = (given = {}) => ({
  number: 'C-1',
  lotIds: [here.lots[0]!.id],
  startsOn: '2026-01-01',
  ...given,
});
const newProvider = (given = {}) => ({
  municipalityId: here.municipalities[0]!.id,
  name: 'De Nije Soarch',
  kvkNumber: '0123 4567',
  contract: terms(),
  ...given,
});
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;

describe('the list of providers', () => {
  test('shows the public name, municipalities and lots, and no numbers', async () => {
    const [node] = (await on.ask(list, { slug: here.region.slug })).data.region.providers.nodes;
    expect(node).toMatchObject({ id: provider.id, kvkNumber: null, sizeClass: null, contracts: [] });
    expect([node.municipalities.length, node.lots.length]).toEqual([1, 2]);
    expect(codeOf(await on.ask(list, { slug: here.region.slug, sizeClass: 'SMALL' }))).toBe('FORBIDDEN');
  });

  test('shows numbers to the staff, the provider and the operator, and the size class to the delegation too', async () => {
    const seen = async (role: Role) => {
      const [node] = (await (await on.as(role))(list, { slug: here.region.slug })).data.region.providers
        .nodes;
      return [node.kvkNumber !== null, node.sizeClass !== null, node.contracts.length, node.abilities.save];
    };
    expect(await seen(manager)).toEqual([true, true, 1, true]);
    expect(await seen(otherManager)).toEqual([true, true, 1, false]);
    expect(await seen(await aSecretary(on, here.region))).toEqual([true, true, 1, false]);
    expect(await seen(representative)).toEqual([true, true, 1, false]);
    expect(await seen(await anOperator(on))).toEqual([true, true, 0, false]);
    expect(await seen(await aDelegate(on, here.region))).toEqual([false, true, 0, false]);
    expect(await seen(await aSecretary(on, elsewhere.region))).toEqual([false, false, 0, false]);
    expect(await seen(await aRepresentative(on, await aProvider(on)))).toEqual([false, false, 0, false]);
  });

  test('finds by name without accents, by municipality and lot, and former providers for the staff only', async () => {
    const former = await aProvider(on);
    await aContract(on, former, here.municipalities[1]!, [here.lots[1]!], { endsOn: '2025-12-31' });
    const count = async (role: Role | null, filter: object) => {
      const ask = role ? await on.as(role) : on.ask;
      return (await ask(list, { slug: here.region.slug, ...filter })).data.region.providers.totalCount;
    };
    expect(await count(null, { search: 'WALD' })).toBe(1);
    expect(await count(null, { search: '%' })).toBe(0);
    expect(await count(null, { municipalityId: here.municipalities[1]!.id })).toBe(0);
    expect(await count(null, { lotId: here.lots[1]!.id })).toBe(1);
    expect(await count(null, { past: true })).toBe(1);
    expect(await count(manager, { past: true })).toBe(2);
  });

  test('needs as many statements for many providers as for one', async () => {
    const slug = here.region.slug;
    const ask = await on.as(manager);
    const one = (await ask(list, { slug, first: 1 })).statements;
    for (let i = 0; i < 5; i += 1)
      await aContract(on, await aProvider(on), here.municipalities[0]!, here.lots);
    const many = await ask(list, { slug });
    expect(many.data.region.providers.nodes.length).toBeGreaterThan(5);
    expect([one, many.statements]).toEqual([9, 9]);
  });
});

describe('a contract manager', () => {
  test('adds a provider with its first contract, once per idempotency key', async () => {
    const ask = await on.as(manager);
    const input = newProvider({ idempotencyKey: 'once' });
    const first = (await ask(add, { input })).data.addProvider;
    expect(first).toMatchObject({ problems: [], provider: { kvkNumber: '01234567' } });
    expect((await ask(add, { input })).data.addProvider.provider.id).toBe(first.provider.id);
  });

  test('reads each wrong number at its field', async () => {
    const input = newProvider({
      name: ' ',
      kvkNumber: '123',
      rsin: '111222334',
      agbCode: '9',
      email: 'x',
      contract: terms({ lotIds: [elsewhere.lots[0]!.id], endsOn: '2025-01-01' }),
    });
    const { problems, provider: none } = (await (await on.as(manager))(add, { input })).data.addProvider;
    expect(none).toBeNull();
    expect(problems).toEqual([
      { field: 'name', code: 'REQUIRED' },
      { field: 'kvkNumber', code: 'INVALID_KVK' },
      { field: 'rsin', code: 'INVALID_RSIN' },
      { field: 'agbCode', code: 'INVALID_AGB' },
      { field: 'email', code: 'INVALID_EMAIL' },
      { field: 'contract.endsOn', code: 'DATE_ORDER' },
      { field: 'contract.lotIds', code: 'NOT_FOUND' },
    ]);
  });

  test('is pointed to the provider that has the KvK number, and adds a contract to it', async () => {
    const far = await aProvider(on);
    await aContract(on, far, elsewhere.municipalities[0]!, elsewhere.lots);
    const ask = await on.as(manager);
    const answer = (await ask(add, { input: newProvider({ kvkNumber: far.kvkNumber }) })).data.addProvider;
    expect(answer).toMatchObject({
      problems: [{ field: 'kvkNumber', code: 'DUPLICATE' }],
      provider: { id: far.id, kvkNumber: null },
    });
    const input = { providerId: far.id, municipalityId: here.municipalities[0]!.id, contract: terms() };
    expect((await ask(addContract, { input })).data.addContract.problems).toEqual([]);
    expect((await ask(addContract, { input })).data.addContract.problems).toEqual([
      { field: 'contract.startsOn', code: 'OVERLAP' },
    ]);
  });

  test('changes a provider from its current version only', async () => {
    const ask = await on.as(manager);
    const input = {
      providerId: provider.id,
      version: provider.version,
      name: 'Wâldwyn Soarch',
      kvkNumber: provider.kvkNumber,
      sizeClass: 'LARGE',
    };
    expect((await ask(save, { input })).data.saveProvider).toMatchObject({
      problems: [],
      provider: { version: 2, sizeClass: 'LARGE', rsin: null },
    });
    expect((await ask(save, { input })).data.saveProvider).toMatchObject({
      problems: [{ field: 'version', code: 'STALE' }],
      provider: { name: 'Wâldwyn Soarch' },
    });
  });

  test('changes and ends a contract', async () => {
    const someone = await aProvider(on);
    const contract = await aContract(on, someone, here.municipalities[0]!, here.lots);
    const ask = await on.as(manager);
    const input = { contractId: contract.id, version: 1, contract: terms({ number: 'C-9' }) };
    expect((await ask(saveContract, { input })).data.saveContract.contract).toMatchObject({
      version: 2,
      number: 'C-9',
      lots: [{ id: here.lots[0]!.id }],
    });
    const end = (version: number, endsOn: string) =>
      ask(endContract, { input: { contractId: contract.id, version, endsOn, reason: 'LEFT_REGION' } });
    expect((await end(2, '2019-01-01')).data.endContract.problems).toEqual([
      { field: 'endsOn', code: 'DATE_ORDER' },
    ]);
    expect((await end(2, '2026-03-01')).data.endContract.contract).toMatchObject({
      endsOn: '2026-03-01',
      inForce: false,
    });
    expect((await end(3, '2026-03-09')).data.endContract.problems).toEqual([
      { field: 'endsOn', code: 'OVERLAP' },
    ]);
  });

  test('of another municipality, a secretary or a visitor does none of this', async () => {
    const input = newProvider({ kvkNumber: '87654321' });
    expect(codeOf(await (await on.as(otherManager))(add, { input }))).toBe('FORBIDDEN');
    expect(codeOf(await (await on.as(await aSecretary(on, here.region)))(add, { input }))).toBe('FORBIDDEN');
    expect(codeOf(await (await on.as(await aSecretary(on, elsewhere.region)))(add, { input }))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await on.ask(add, { input }))).toBe('UNAUTHENTICATED');
    const guess = { contractId: 'guess', version: 1, endsOn: '2026-01-01', reason: 'LEFT_REGION' };
    expect(codeOf(await (await on.as(manager))(endContract, { input: guess }))).toBe('NOT_FOUND');
  });
});

test('a representative states size class and address of its own provider, and nothing else', async () => {
  const mine = await aProvider(on);
  await aContract(on, mine, here.municipalities[0]!, here.lots);
  const ask = await on.as(await aRepresentative(on, mine));
  const saveMine = `mutation ($input: SaveMyProviderInput!) { saveMyProvider(input: $input) { problems { field code } provider { sizeClass email } } }`;
  const answer = await ask(saveMine, {
    input: { version: 1, sizeClass: 'MEDIUM', email: 'info@example.org' },
  });
  expect(answer.data.saveMyProvider).toEqual({
    problems: [],
    provider: { sizeClass: 'MEDIUM', email: 'info@example.org' },
  });
  const input = { providerId: mine.id, version: 2, name: 'X', kvkNumber: mine.kvkNumber };
  expect(codeOf(await ask(save, { input }))).toBe('FORBIDDEN');
  expect(codeOf(await (await on.as(manager))(saveMine, { input: { version: 2 } }))).toBe('NOT_FOUND');
});
