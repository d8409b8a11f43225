import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ContractLot } from '../../server/contracts/contract-lot.entity.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion } from '../builders/region.ts';
import { bringFiles, kvk } from '../support/register-files.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

test('move the start of a contract with its lots, and refuse an end that would cut one off', async () => {
  const here = await aRegion(on);
  const provider = await aProvider(on, { kvkNumber: kvk() });
  const contract = await aContract(on, provider, here.municipalities[0]!, [here.lots[0]!]);
  const file = (start: string, end: string) => ({
    contracts: `kvk_number,municipality_code,contract_number,start_date,end_date,end_reason,end_note\n${provider.kvkNumber},${here.municipalities[0]!.cbsCode},${contract.number},${start},${end},,`,
  });
  expect((await bringFiles(on, here, file('2020-02-01', ''))).problems).toEqual([]);
  const { manager } = on.app.services.database;
  expect(await manager.findBy(ContractLot, { contractId: contract.id })).toMatchObject([
    { startsOn: null, endsOn: null },
  ]);
  await on.app.services.database.transaction(() =>
    on.app.services.database.manager.update(
      ContractLot,
      { contractId: contract.id },
      { endsOn: '2023-12-31' },
    ),
  );
  const { problems } = await bringFiles(on, here, file('2020-02-01', '2022-12-31'));
  expect(problems).toMatchObject([{ line: 2, code: 'LOT_OUTSIDE_CONTRACT' }]);
});
