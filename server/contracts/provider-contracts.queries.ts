import { In } from 'typeorm';
import { db, type RequestContext } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import { isWithin } from '../platform/time/term.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import type { ProviderFacts } from '../providers/provider.policy.ts';
import { ContractLot } from './contract-lot.entity.ts';
import { Contract } from './contract.entity.ts';

/** Every contract of a provider, past and future ones too, by start. */
export const contractsOfProvider = loader(async (ctx: RequestContext, ids: readonly string[]) => {
  const contracts = await db(ctx).find(Contract, {
    where: { providerId: In([...ids]) },
    order: { startsOn: 'ASC', id: 'ASC' },
  });
  const groups = groupBy(contracts, ({ providerId }) => providerId);
  return ids.map((id) => groups.get(id) ?? []);
});

/** The ids of the lots that a contract covers. */
export const lotIdsOfContract = loader(async (ctx: RequestContext, ids: readonly string[]) => {
  const rows = await db(ctx).find(ContractLot, { where: { contractId: In([...ids]) } });
  const groups = groupBy(rows, ({ contractId }) => contractId);
  return ids.map((id) => (groups.get(id) ?? []).map(({ lotId }) => lotId));
});

export const isInForce = (ctx: RequestContext, contract: Contract): boolean =>
  isWithin(contract, localDate(ctx.clock.now()));

/** What the policies want to know of a provider. */
export async function factsOfProvider(ctx: RequestContext, providerId: string): Promise<ProviderFacts> {
  const contracts = await contractsOfProvider(ctx).load(providerId);
  return {
    providerId,
    contracts: contracts.map((contract) => ({
      regionId: contract.regionId,
      municipalityId: contract.municipalityId,
      inForce: isInForce(ctx, contract),
    })),
  };
}
