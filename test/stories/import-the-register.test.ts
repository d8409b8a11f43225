import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ContractLot } from '../../server/contracts/contract-lot.entity.ts';
import { Contract } from '../../server/contracts/contract.entity.ts';
import { Provider } from '../../server/providers/provider.entity.ts';
import { RegisterKind } from '../../server/register/register-kind.ts';
import { RegisterRow } from '../../server/register/register-row.entity.ts';
import { rowsKnown } from '../../server/register/register.queries.ts';
import { aProvider, aContract } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { bringFiles, kvk, previewFiles, type Files } from '../support/register-files.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

/** All that an import can write. */
const written = async () => {
  const { manager } = on.app.services.database;
  return JSON.stringify([
    await manager.find(RegisterRow, { order: { id: 'ASC' } }),
    await manager.find(Provider, { order: { id: 'ASC' } }),
    await manager.find(Contract, { order: { id: 'ASC' } }),
    await manager.find(ContractLot, { order: { id: 'ASC' } }),
  ]);
};

/** One of each kind of row. */
function aRegister({ municipalities }: RegionSetting, [one, two] = [kvk(), kvk()]): Files {
  const [a, b] = municipalities.map(({ cbsCode }) => cbsCode);
  return {
    providers: `kvk_number,name,agb_code,size_class,email\n${one},Zorg Één,01020304,small,een@example.org\n${two},"Zorg, Twee",,,\n`,
    contracts: `kvk_number;municipality_code;contract_number;start_date;end_date;end_reason;end_note
${one};${a};C-1;01-01-2020;31-12-2022;no_clients_for_a_year;Geen
${one};${a};C-2;2023-01-01;;;
${two};${b};C-3;2021-03-01;;;`,
    contract_lots: `kvk_number,municipality_code,lot_number,start_date,end_date
${one},${a},1,2020-01-01,2021-12-31
${one},${a},1,2023-01-01,
${one},${a},2,2023-06-01,2023-12-31
${two},${b},1,2021-03-01,`,
    subcontractors: `main_kvk_number,sub_kvk_number,sub_name,municipality_code,lot_number,reported_on,permitted_on,end_date,end_reason
${one},87654321,Onder BV,${a},1,2023-01-10,2023-02-01,2023-11-30,bankruptcy`,
    deliveries: `kvk_number,municipality_code,year,delivered\n${one},${a},2023,yes\n${two},${b},2023,nee`,
    visits: `kvk_number,date,form,reason\n${one},2023-05-04,office,Kennismaking`,
    bankruptcies: `kvk_number,date,role\n87654321,2023-11-30,sub`,
    theme_meetings: `date,title,form\n2023-09-14,Wonen en zorg,webinar`,
  };
}

describe('the files of a register', () => {
  test('are imported whole: providers, contracts with the terms of their lots, and what happened', async () => {
    const here = await aRegion(on);
    const [one, two] = [kvk(), kvk()];
    const { problems, difference } = await bringFiles(on, here, aRegister(here, [one, two]));
    expect(problems).toEqual([]);
    expect(difference!.counts.map(({ table, added }) => `${table} ${added}`)).toEqual([
      'providers 2',
      'contracts 3',
      'contract_lots 4',
      'subcontractors 1',
      'deliveries 2',
      'visits 1',
      'bankruptcies 1',
      'theme_meetings 1',
    ]);
    const { manager } = on.app.services.database;
    const provider = await manager.findOneByOrFail(Provider, { kvkNumber: one });
    expect(provider).toMatchObject({ name: 'Zorg Één', agbCode: '01020304', sizeClass: 'SMALL' });
    const contracts = await manager.find(Contract, {
      where: { providerId: provider.id },
      order: { number: 'ASC' },
    });
    expect(contracts).toMatchObject([
      { startsOn: '2020-01-01', endsOn: '2022-12-31', endReason: 'NO_CLIENTS_FOR_A_YEAR', endNote: 'Geen' },
      { startsOn: '2023-01-01', endsOn: null, endReason: null },
    ]);
    const lots = await manager.findBy(ContractLot, { contractId: contracts[1]!.id });
    expect(lots.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(
      expect.arrayContaining([
        [null, null],
        ['2023-06-01', '2023-12-31'],
      ]),
    );
    const known = await rowsKnown(
      on.app.services,
      here.region.id,
      [RegisterKind.SUBCONTRACTOR, RegisterKind.BANKRUPTCY, RegisterKind.DELIVERY],
      null,
    );
    expect(known.SUBCONTRACTOR[0]!.facts).toMatchObject({
      name: 'Onder BV',
      endReason: 'BANKRUPTCY',
      refusedOn: null,
    });
    expect(known.BANKRUPTCY[0]!.facts).toMatchObject({ name: 'Onder BV', role: 'SUB' });
    expect(known.DELIVERY.map(({ facts }) => facts.delivered).toSorted()).toEqual([false, true]);
  });

  test('change nothing when they are imported twice', async () => {
    const here = await aRegion(on);
    const files = aRegister(here);
    await bringFiles(on, here, files);
    const before = await written();
    const { difference } = await bringFiles(on, here, files);
    expect(difference!.changes).toEqual([]);
    expect(await written()).toBe(before);
  });

  test('correct what they say differently: first as a difference, then as a new version', async () => {
    const here = await aRegion(on);
    const [one, two] = [kvk(), kvk()];
    const files = aRegister(here, [one, two]);
    await bringFiles(on, here, files);
    on.clock.forward({ minutes: 5 });
    const before = on.clock.now();
    on.clock.forward({ minutes: 5 });
    const code = here.municipalities[0]!.cbsCode;
    const corrected = {
      contracts: files['contracts']!.replace(
        '31-12-2022;no_clients_for_a_year',
        '30-11-2022;not_viable',
      ).replace(/\n[^\n]*C-3.*/, ''),
      deliveries: files['deliveries']!.replace(',yes', ',no'),
    };
    const shown = await previewFiles(on, here, corrected);
    expect(shown.difference!.changes).toEqual([
      {
        table: 'contracts',
        key: `${one} · ${code} · C-1`,
        kind: 'CHANGED',
        cells: [
          { column: 'end_date', was: '2022-12-31', becomes: '2022-11-30' },
          { column: 'end_reason', was: 'no_clients_for_a_year', becomes: 'not_viable' },
        ],
      },
      {
        table: 'deliveries',
        key: `${one} · ${code} · 2023`,
        kind: 'CHANGED',
        cells: [{ column: 'delivered', was: 'yes', becomes: 'no' }],
      },
    ]);
    expect(shown.difference!.counts).toEqual([
      { table: 'contracts', added: 0, changed: 1, unchanged: 1, notInFile: 1 },
      { table: 'deliveries', added: 0, changed: 1, unchanged: 1, notInFile: 0 },
    ]);

    await bringFiles(on, here, corrected);
    const ends = async (at: Date | null) =>
      (await rowsKnown(on.app.services, here.region.id, [RegisterKind.CONTRACT], at)).CONTRACT.map(
        ({ facts }) => facts.endsOn,
      ).filter((end) => end !== null);
    expect(await ends(before)).toEqual(['2022-12-31']);
    expect(await ends(null)).toEqual(['2022-11-30']);
    const contract = await on.app.services.database.manager.findOneByOrFail(Contract, {
      regionId: here.region.id,
      number: 'C-1',
    });
    expect(contract).toMatchObject({ endsOn: '2022-11-30', endReason: 'NOT_VIABLE', version: 2 });
  });

  test('with anything wrong tell all of it at once, and nothing is written', async () => {
    const here = await aRegion(on);
    const [one, two, stranger] = [kvk(), kvk(), kvk()];
    const [a] = here.municipalities.map(({ cbsCode }) => cbsCode);
    const inRegister = await aProvider(on, { kvkNumber: kvk() });
    await aContract(on, inRegister, here.municipalities[0]!, [here.lots[0]!], { number: 'OLD' });
    const elsewhere = await aProvider(on, { kvkNumber: kvk() });
    const before = await written();
    const { problems } = await bringFiles(on, here, {
      providers: `kvk_number,name,agb_code,size_class,email
${one},Zorg,12,huge,niemand
1234567,,,,
${two},Twee,,,
${one},Weer,,,
${elsewhere.kvkNumber},Anders,,,`,
      contracts: `kvk_number,municipality_code,contract_number,start_date,end_date,end_reason,end_note
${one},9999,C-1,2023-02-29,,,
${one},${a},C-2,2023-02-01,2023-01-01,,
${two},${a},C-3,2020-01-01,2021-12-31,other,
${two},${a},C-4,2021-12-31,,bankruptcy,
${stranger},${a},C-5,2020-01-01,,,
${inRegister.kvkNumber},${a},NEW,2021-01-01,,,`,
      contract_lots: `kvk_number,municipality_code,lot_number,start_date,end_date
${two},${a},9,2020-01-01,
${two},${a},1,2019-12-31,
${two},${a},2,2020-01-01,2022-01-01
${elsewhere.kvkNumber},${a},1,2020-01-01,`,
      subcontractors: `main_kvk_number,sub_kvk_number,sub_name,municipality_code,lot_number,reported_on,permitted_on,end_date,end_reason
${two},87654321,Onder,${a},1,2023-02-01,2023-01-01,,other`,
      deliveries: `kvk_number,municipality_code,year,delivered\n${two},${a},23,perhaps`,
      visits: `kvk_number,date,form\n${two},31-04-2023,tea`,
      bankruptcies: `kvk_number,date,role\n${stranger},2023-01-01,main\n${stranger},2023-01-02,sub`,
      theme_meetings: `date,title,form\n2023-01-01,Wonen,webinar\n01-01-2023,Wonen,meeting`,
    });
    const told = problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
    expect(told).toEqual([
      'bankruptcies.csv:2:kvk_number UNKNOWN_PROVIDER',
      'contract_lots.csv:2:lot_number UNKNOWN_LOT',
      'contract_lots.csv:3:start_date LOT_OUTSIDE_CONTRACT',
      'contract_lots.csv:4:end_date LOT_OUTSIDE_CONTRACT',
      'contract_lots.csv:5:municipality_code UNKNOWN_CONTRACT',
      'contracts.csv:2:municipality_code UNKNOWN_MUNICIPALITY',
      'contracts.csv:2:start_date INVALID_DATE',
      'contracts.csv:3:end_date END_BEFORE_START',
      'contracts.csv:5:end_reason REASON_WITHOUT_END',
      'contracts.csv:5:start_date TWO_CONTRACTS_AT_ONCE',
      'contracts.csv:6:kvk_number UNKNOWN_PROVIDER',
      'contracts.csv:7:start_date TWO_CONTRACTS_AT_ONCE',
      'deliveries.csv:2:year INVALID_YEAR',
      'deliveries.csv:2:delivered UNKNOWN_VALUE',
      'providers.csv:2:agb_code INVALID_AGB',
      'providers.csv:2:size_class UNKNOWN_VALUE',
      'providers.csv:2:email INVALID_EMAIL',
      'providers.csv:3:kvk_number INVALID_KVK',
      'providers.csv:3:name REQUIRED',
      'providers.csv:5:null DUPLICATE_ROW',
      'providers.csv:6:kvk_number PROVIDER_ELSEWHERE',
      'subcontractors.csv:2:permitted_on PERMITTED_BEFORE_REPORTED',
      'subcontractors.csv:2:end_reason REASON_WITHOUT_END',
      'theme_meetings.csv:3:null DUPLICATE_ROW',
      'visits.csv:1:reason MISSING_COLUMN',
      'visits.csv:2:date INVALID_DATE',
      'visits.csv:2:form UNKNOWN_VALUE',
    ]);
    expect(problems.map(({ found }) => found)).toContain('2023-02-29');
    expect(await written()).toBe(before);
  });
});
