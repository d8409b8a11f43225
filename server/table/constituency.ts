import type { Context } from '../access/context.ts';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Seat, SeatKind } from './seat.entity.ts';

/**
 * The providers that a provider seat represents: those with a contract today that fits the constituency in lot,
 * municipality and size class alike. Another kind of seat represents no providers.
 */
export async function providersRepresentedBy(ctx: Context, seatId: string): Promise<Set<string>> {
  const seat = await db(ctx).findOneBy(Seat, { id: seatId });
  if (seat?.kind !== SeatKind.PROVIDER) return new Set();
  const { lotIds, municipalityIds, sizeClasses } = seat.constituency;
  const today = localDate(ctx.clock.now());
  const query = db(ctx)
    .createQueryBuilder(Contract, 'contract')
    .select('contract.providerId', 'providerId')
    .distinct(true)
    .where('contract.regionId = :regionId', { regionId: seat.regionId })
    .andWhere('contract.startsOn <= :today AND (contract.endsOn IS NULL OR contract.endsOn >= :today)', {
      today,
    });
  if (municipalityIds.length > 0)
    query.andWhere('contract.municipalityId IN (:...municipalityIds)', { municipalityIds });
  if (lotIds.length > 0)
    query
      .innerJoin(ContractLot, 'lot', 'lot.contractId = contract.id')
      .andWhere('lot.lotId IN (:...lotIds)', { lotIds });
  if (sizeClasses.length > 0)
    query
      .innerJoin(Provider, 'provider', 'provider.id = contract.providerId')
      .andWhere('provider.sizeClass IN (:...sizeClasses)', { sizeClasses });
  const rows = await query.getRawMany<{ providerId: string }>();
  return new Set(rows.map(({ providerId }) => providerId));
}
