import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importFiles, readFiles } from '../../server/register-files/import-register.ts';
import { aRepresentative, aSecretary } from '../builders/person.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { bringFiles, kvk } from '../support/register-files.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { Provider } from '../../server/providers/provider.entity.ts';

let on: TestApp;
let here: RegionSetting;
let staff: { cookie: string };
let own: { cookie: string };
const [one, two] = [kvk(), kvk()];
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  const [a] = here.municipalities.map(({ cbsCode }) => cbsCode);
  await bringFiles(on, here, {
    providers: `kvk_number,name,agb_code,size_class,email\n${one},=Zorg,,,\n${two},'-Twee,,small,`,
    contracts: `kvk_number,municipality_code,contract_number,start_date,end_date,end_reason,end_note\n${one},${a},C-1,2020-01-01,2022-12-31,other,"Een; ""twee"""\n${two},${a},C-2,2021-01-01,,,`,
    contract_lots: `kvk_number,municipality_code,lot_number,start_date,end_date\n${one},${a},1,2020-01-01,\n${two},${a},2,2021-02-01,`,
    visits: `kvk_number,date,form,reason\n${one},2021-05-04,visit,@home`,
    theme_meetings: `date,title,form\n2023-09-14,Wonen,webinar`,
  });
  staff = await on.as(await aSecretary(on, here.region));
  const provider = await on.app.services.database.manager.findOneByOrFail(Provider, { kvkNumber: one });
  own = await on.as(await aRepresentative(on, provider));
});
afterAll(() => on.stop());

const get = async (file: string, who?: { cookie: string }) => {
  const headers = who ? { cookie: who.cookie } : undefined;
  const response = await fetch(`${on.url}/register/${here.region.slug}${file}`, headers ? { headers } : {});
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
};
const text = async (file: string, who?: { cookie: string }) =>
  new TextDecoder().decode((await get(file, who)).bytes);

test('what the staff exports changes nothing when it is imported again, as workbook and as CSV', async () => {
  const workbook = { name: 'register.xlsx', bytes: (await get('.xlsx', staff)).bytes };
  const tables = ['providers', 'contracts', 'contract_lots', 'visits', 'theme_meetings'];
  const csv = await Promise.all(
    tables.map(async (name) => ({ name: `${name}.csv`, bytes: (await get(`/${name}.csv`, staff)).bytes })),
  );
  for (const files of [[workbook], csv]) {
    const outcome = await importFiles(on.app.services, here.region.id, await readFiles(files));
    expect(outcome.problems).toEqual([]);
    expect(outcome.difference!.changes).toEqual([]);
    expect(outcome.difference!.counts.map(({ unchanged }) => unchanged)).toEqual([2, 2, 2, 1, 1]);
  }
  expect(await text('/providers.csv', staff)).toContain(`;'=Zorg;`);
});

test('a provider exports its own rows, and everybody else who has which lots today', async () => {
  expect(await text('/contracts.csv', own)).toContain('C-1');
  expect(await text('/contracts.csv', own)).not.toContain('C-2');
  expect((await get('/theme_meetings.csv', own)).status).toBe(404);
  for (const file of ['/contracts.csv', '/providers.csv', '/visits.csv'])
    expect((await get(file)).status).toBe(404);
  const code = here.municipalities[0]!.cbsCode;
  const open = await text('/contract_lots.csv?op=2020-06-01&bekend=2030-01-01');
  expect(open).toBe(`provider;municipality_code;lot_number\r\n'-Twee;${code};2\r\n`);
});

test('the register of a day, and as it was known on a day', async () => {
  const onDay = await text('/contracts.csv?op=2020-06-01', staff);
  expect(onDay).toContain('C-1');
  expect(onDay).not.toContain('C-2');
  expect(await text('/contracts.csv?bekend=2026-03-01', staff)).not.toContain('C-1');
  expect(await text('/contracts.csv?bekend=2026-03-02', staff)).toContain('C-1');
  expect((await get('/contracts.csv?op=gisteren', staff)).status).toBe(400);
});
