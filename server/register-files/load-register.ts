import { contractFacts } from '../contracts/contract-row.ts';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { providerRowFacts } from '../contracts/provider-row.ts';
import { db, type Services } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { RegisterKind } from '../register/register-kind.ts';
import { rowsKnown } from '../register/register.queries.ts';
import type { Present } from './check-register.ts';
import { happenings, linesOf, type CodesById, type RegisterContents } from './known-register.ts';

export interface LoadedRegister extends Present {
  regionId: string;
  contents: RegisterContents;
}

/** The register of a region as it is known now, with all providers; six statements, whatever its size. */
export async function loadRegister(
  ctx: Pick<Services, 'database'>,
  regionId: string,
): Promise<LoadedRegister> {
  const municipalities = await db(ctx).find(Municipality);
  const lots = await db(ctx).findBy(Lot, { regionId });
  const providers = await db(ctx).find(Provider);
  const contracts = await contractsNow(ctx, regionId);
  const contents = {
    ...(await rowsKnown(ctx, regionId, happenings, null)),
    [RegisterKind.PROVIDER]: providers.map((one) => ({ rowId: one.id, facts: providerRowFacts(one) })),
    [RegisterKind.CONTRACT]: contracts,
  };
  const withContract = new Set(contracts.map(({ facts }) => facts.providerId));
  const contracted = providers.filter(({ id }) => withContract.has(id)).map(({ kvkNumber }) => kvkNumber);
  const mine = municipalities.filter((one) => one.regionId === regionId);
  return {
    regionId,
    contents,
    region: {
      municipalities: new Map(mine.map(({ cbsCode, id }) => [cbsCode, id])),
      lots: new Map(lots.map(({ number, id }) => [String(number), id])),
    },
    lines: linesOf(contents, codesById(municipalities, lots)),
    contracted: new Set(contracted),
  };
}

export const codesById = (municipalities: Municipality[], lots: Lot[]): CodesById => ({
  municipalities: new Map(municipalities.map(({ id, cbsCode }) => [id, cbsCode])),
  lots: new Map(lots.map(({ id, number }) => [id, String(number)])),
});

async function contractsNow(ctx: Pick<Services, 'database'>, regionId: string) {
  const contracts = await db(ctx).findBy(Contract, { regionId });
  const lots = await db(ctx)
    .createQueryBuilder(ContractLot, 'lot')
    .innerJoin(Contract, 'contract', 'contract.id = lot.contractId')
    .where('contract.regionId = :regionId', { regionId })
    .getMany();
  const perContract = groupBy(lots, ({ contractId }) => contractId);
  return contracts.map((one) => ({
    rowId: one.id,
    facts: contractFacts(one, perContract.get(one.id) ?? []),
  }));
}
