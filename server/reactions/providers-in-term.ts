import type { Context } from '../access/context.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';

/** The providers with a contract in the region on any day from publication until today, by name: who can have written. */
export function providersInTerm(
  ctx: Context,
  proposal: Pick<Proposal, 'regionId' | 'publishedAt'>,
): Promise<Provider[]> {
  if (!proposal.publishedAt) return Promise.resolve([]);
  return db(ctx)
    .createQueryBuilder(Provider, 'provider')
    .where((query) => {
      const held = query
        .subQuery()
        .select('1')
        .from(Contract, 'contract')
        .where('contract.providerId = provider.id AND contract.regionId = :regionId')
        .andWhere('contract.startsOn <= :today AND (contract.endsOn IS NULL OR contract.endsOn >= :from)');
      return `EXISTS ${held.getQuery()}`;
    })
    .setParameters({
      regionId: proposal.regionId,
      today: localDate(ctx.clock.now()),
      from: localDate(proposal.publishedAt),
    })
    .orderBy('provider.nameKey')
    .getMany();
}
