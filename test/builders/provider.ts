import { ContractLot } from '../../server/contracts/contract-lot.entity.ts';
import { Contract } from '../../server/contracts/contract.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { Provider, SizeClass } from '../../server/providers/provider.entity.ts';
import type { Lot } from '../../server/regions/lot.entity.ts';
import type { Municipality } from '../../server/regions/municipality.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert, next } from './rows.ts';

export async function aProvider(on: TestApp, given: Partial<Provider> = {}): Promise<Provider> {
  const n = next();
  return insert(on, Provider, {
    id: newId(),
    name: `Zorg ${n}`,
    nameKey: `zorg ${n}`,
    kvkNumber: String(n).padStart(8, '0'),
    rsin: null,
    agbCode: null,
    sizeClass: SizeClass.SMALL,
    email: null,
    phone: null,
    version: 1,
    ...given,
  });
}

/** A contract that holds from 2020 on, unless told otherwise. */
export async function aContract(
  on: TestApp,
  provider: Provider,
  municipality: Municipality,
  lots: Lot[],
  given: Partial<Contract> = {},
): Promise<Contract> {
  const contract = await insert(on, Contract, {
    id: newId(),
    regionId: municipality.regionId,
    providerId: provider.id,
    municipalityId: municipality.id,
    number: `C-${next()}`,
    startsOn: '2020-01-01',
    endsOn: null,
    endReason: null,
    endNote: null,
    ...given,
  });
  for (const lot of lots)
    await insert(on, ContractLot, { id: newId(), contractId: contract.id, lotId: lot.id });
  return contract;
}
