import type { SelectQueryBuilder } from 'typeorm';
import { isAtTable, isOperator, isStaff, type Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { forbidden } from '../platform/errors.ts';
import { db } from '../platform/context.ts';
import { paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { containing } from '../platform/search.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Provider, type SizeClass } from '../providers/provider.entity.ts';
import { providerPolicy } from '../providers/provider.policy.ts';
import { ContractLot } from './contract-lot.entity.ts';
import { Contract } from './contract.entity.ts';
import { factsOfProvider } from './provider-contracts.queries.ts';

export interface ProviderFilter extends PageArgs {
  search?: string | null;
  sizeClass?: SizeClass | null;
  municipalityId?: string | null;
  lotId?: string | null;
  past: boolean;
}

/** The providers of a region by name: those with a contract that holds, and for the staff also who had one. */
export async function providersOfRegion(
  ctx: Context,
  regionId: string,
  filter: ProviderFilter,
): Promise<Page<Provider>> {
  const { actor } = ctx;
  if (filter.sizeClass && !isAtTable(actor, regionId) && !isOperator(actor)) throw forbidden();
  const query = db(ctx).createQueryBuilder(Provider, 'provider');
  withContract(query, actor, regionId, filter, localDate(ctx.clock.now()));
  if (filter.sizeClass) query.andWhere('provider.sizeClass = :size', { size: filter.sizeClass });
  if (filter.search) containing(query, ['provider.nameKey'], filter.search);
  return paginate(query, [{ by: 'provider.nameKey', direction: 'ASC' }], filter);
}

function withContract(
  query: SelectQueryBuilder<Provider>,
  actor: Actor,
  regionId: string,
  filter: ProviderFilter,
  today: string,
): void {
  const seesPast = isStaff(actor, regionId) || isOperator(actor);
  const contract = query
    .subQuery()
    .select('1')
    .from(Contract, 'contract')
    .where('contract.providerId = provider.id AND contract.regionId = :regionId');
  if (!filter.past || !seesPast)
    contract.andWhere(
      'contract.startsOn <= :today AND (contract.endsOn IS NULL OR contract.endsOn >= :today)',
    );
  if (filter.municipalityId) contract.andWhere('contract.municipalityId = :municipalityId');
  if (filter.lotId) {
    const lot = contract.subQuery().select('1').from(ContractLot, 'lot');
    contract.andWhere(
      `EXISTS ${lot.where('lot.contractId = contract.id AND lot.lotId = :lotId').getQuery()}`,
    );
  }
  const { municipalityId, lotId } = filter;
  query.where(`EXISTS ${contract.getQuery()}`, { regionId, today, municipalityId, lotId });
}

/** One provider, or null when there is none that the actor may see. */
export async function providerById(ctx: Context, id: string): Promise<Provider | null> {
  const provider = await db(ctx).findOneBy(Provider, { id });
  if (!provider) return null;
  return providerPolicy.view(ctx.actor, await factsOfProvider(ctx, id)) ? provider : null;
}
