import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../server/people/role.entity.ts';
import { aContractManager, anOperator, aSecretary } from '../builders/person.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { pagePatterns } from '../screens/addresses.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let secretary: Role;
let operator: Role;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  secretary = await aSecretary(on, here.region);
  operator = await anOperator(on);
});
afterAll(() => on.stop());

const saveSettings = `mutation ($input: SaveRegionSettingsInput!) { saveRegionSettings(input: $input) { problems { field code } region { version name accentColour defaultLanguage settings { reactionWorkingDays } } } }`;
const addRegion = `mutation ($input: AddRegionInput!) { addRegion(input: $input) { problems { field code } region { id slug } } }`;
const addMunicipality = `mutation ($input: AddMunicipalityInput!) { addMunicipality(input: $input) { problems { field code } region { municipalities { cbsCode name tooiId } } } }`;
const addLot = `mutation ($input: AddLotInput!) { addLot(input: $input) { problems { field code } region { lots { id number name } } } }`;
const renameLot = `mutation ($input: RenameLotInput!) { renameLot(input: $input) { problems { field code } region { lots { id name } } } }`;
const saveProduct = `mutation ($input: SaveProductInput!) { saveProduct(input: $input) { problems { field code } region { lots { id products { id name unit } } } } }`;

const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;
const details = (given = {}) => ({
  name: 'Noardeast',
  defaultLanguage: 'fy',
  accentColour: '#0B5A7A',
  contactEmail: 'tafel@example.org',
  introduction: 'Twa gemeenten keapje tegearre stipe yn.',
  settings: { reactionWorkingDays: 15, agendaWorkingDays: 10, minutesWorkingDays: 10 },
  ...given,
});

describe('the settings of a region', () => {
  test('are saved by its secretary, from the current version', async () => {
    const ask = await on.as(secretary);
    const input = { ...details(), regionId: here.region.id, version: 1 };
    expect((await ask(saveSettings, { input })).data.saveRegionSettings).toEqual({
      problems: [],
      region: {
        version: 2,
        name: 'Noardeast',
        accentColour: '#0b5a7a',
        defaultLanguage: 'fy',
        settings: { reactionWorkingDays: 15 },
      },
    });
    expect((await ask(saveSettings, { input })).data.saveRegionSettings.problems).toEqual([
      { field: 'version', code: 'STALE' },
    ]);
  });

  test('are told wrong at their fields: a colour that white letters cannot stand on, a term of no days', async () => {
    const wrong = details({
      name: '',
      accentColour: '#ffcc00',
      contactEmail: 'tafel',
      settings: { reactionWorkingDays: 0, agendaWorkingDays: 61, minutesWorkingDays: 10 },
    });
    const input = { ...wrong, regionId: here.region.id, version: 2 };
    expect(
      (await (await on.as(secretary))(saveSettings, { input })).data.saveRegionSettings.problems,
    ).toEqual([
      { field: 'name', code: 'REQUIRED' },
      { field: 'accentColour', code: 'CONTRAST_TOO_LOW' },
      { field: 'contactEmail', code: 'INVALID_EMAIL' },
      { field: 'settings.reactionWorkingDays', code: 'INVALID' },
      { field: 'settings.agendaWorkingDays', code: 'INVALID' },
    ]);
  });

  test('are not for a contract manager, a secretary of another region or a visitor', async () => {
    const input = { ...details(), regionId: here.region.id, version: 2 };
    const other = await aRegion(on);
    expect(
      codeOf(
        await (
          await on.as(await aContractManager(on, here.municipalities[0]!))
        )(saveSettings, { input }),
      ),
    ).toBe('FORBIDDEN');
    expect(codeOf(await (await on.as(await aSecretary(on, other.region)))(saveSettings, { input }))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(await on.ask(saveSettings, { input }))).toBe('UNAUTHENTICATED');
  });
});

describe('an operator', () => {
  test('adds a region under a speaking address that is free', async () => {
    const ask = await on.as(operator);
    const add = async (slug: string) =>
      (await ask(addRegion, { input: { ...details(), slug } })).data.addRegion;
    expect((await add('noardeast')).region.slug).toBe('noardeast');
    expect((await add('noardeast')).problems).toEqual([{ field: 'slug', code: 'DUPLICATE' }]);
    for (const slug of ['a', 'Twa wurden', '-x', '.well-known'])
      expect((await add(slug)).problems).toEqual([{ field: 'slug', code: 'INVALID' }]);
  });

  test('cannot call a region what an address of the portal itself begins with', async () => {
    const ask = await on.as(operator);
    const pages = pagePatterns().map((pattern) => pattern.split('/')[1] ?? '');
    const server = ['assets', 'calendar', 'documents', 'graphql', 'healthz', 'readyz', 'uploads'];
    for (const slug of new Set([...pages.filter((first) => /^[a-z]+$/.test(first)), ...server])) {
      const { data } = await ask(addRegion, { input: { ...details(), slug } });
      expect([slug, data.addRegion.problems]).toEqual([slug, [{ field: 'slug', code: 'DUPLICATE' }]]);
    }
  });

  test('adds municipalities with a code of four digits, each once', async () => {
    const ask = await on.as(operator);
    const add = async (cbsCode: string) =>
      (await ask(addMunicipality, { input: { regionId: here.region.id, cbsCode, name: 'Achtkarspelen' } }))
        .data.addMunicipality;
    expect((await add('0059')).region.municipalities).toContainEqual({
      cbsCode: '0059',
      name: 'Achtkarspelen',
      tooiId: 'gm0059',
    });
    expect((await add('0059')).problems).toEqual([{ field: 'cbsCode', code: 'DUPLICATE' }]);
    expect((await add('59')).problems).toEqual([{ field: 'cbsCode', code: 'INVALID_CBS_CODE' }]);
  });

  test('adds and renames lots and products', async () => {
    const ask = await on.as(operator);
    const { lots } = (await ask(addLot, { input: { regionId: here.region.id, name: 'Dagbesteging' } })).data
      .addLot.region;
    const lot = lots.at(-1);
    expect(lot).toMatchObject({ number: 3, name: 'Dagbesteging' });
    const renamed = (await ask(renameLot, { input: { lotId: lot.id, name: 'Deibesteging' } })).data.renameLot;
    expect(renamed.region.lots.at(-1).name).toBe('Deibesteging');
    const product = async (given: object) =>
      (
        await ask(saveProduct, { input: { lotId: lot.id, name: 'Basis', unit: 'DAY_PART', ...given } })
      ).data?.saveProduct.region.lots.at(-1).products;
    const [added] = await product({});
    expect(added).toMatchObject({ name: 'Basis', unit: 'DAY_PART' });
    expect(await product({ productId: added.id, unit: 'HOUR' })).toEqual([{ ...added, unit: 'HOUR' }]);
  });

  test('alone does this', async () => {
    const ask = await on.as(secretary);
    const input = { regionId: here.region.id, name: 'X' };
    expect(codeOf(await ask(addLot, { input }))).toBe('FORBIDDEN');
    expect(codeOf(await ask(addRegion, { input: { ...details(), slug: 'mine' } }))).toBe('FORBIDDEN');
    expect(codeOf(await on.ask(addLot, { input }))).toBe('UNAUTHENTICATED');
  });
});
