import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Context } from '../access/context.ts';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { byId, loader } from '../platform/loaders.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Seat, SeatKind } from '../table/seat.entity.ts';

const seatById = byId(Seat);

/** The provider seat of the caller; null for who represents no providers at the table. */
export async function providerSeatOf(ctx: Context): Promise<Seat | null> {
  const seat = ctx.actor.seatId ? await seatById(ctx).load(ctx.actor.seatId) : null;
  return seat?.kind === SeatKind.PROVIDER ? seat : null;
}

/**
 * Whether the provider of a row ("provider" in the query) belongs to the constituency of a seat: of its size classes,
 * and with a contract in force today in its municipalities and for its lots. An empty list does not limit.
 */
export function inConstituency<E extends ObjectLiteral>(
  ctx: Context,
  query: SelectQueryBuilder<E>,
  seat: Seat,
): string {
  const { lotIds, municipalityIds, sizeClasses } = seat.constituency;
  const contract = query
    .subQuery()
    .select('1')
    .from(Contract, 'represented')
    .where('represented.providerId = provider.id AND represented.regionId = :seatRegion')
    .andWhere('represented.startsOn <= :seatDay')
    .andWhere('(represented.endsOn IS NULL OR represented.endsOn >= :seatDay)');
  if (municipalityIds.length > 0) contract.andWhere('represented.municipalityId IN (:...seatMunicipalities)');
  if (lotIds.length > 0)
    contract.innerJoin(
      ContractLot,
      'representedLot',
      'representedLot.contractId = represented.id AND representedLot.lotId IN (:...seatLots)',
    );
  query.setParameters({
    seatRegion: seat.regionId,
    seatDay: localDate(ctx.clock.now()),
    seatMunicipalities: municipalityIds,
    seatLots: lotIds,
    seatSizes: sizeClasses,
  });
  const size = sizeClasses.length > 0 ? 'provider.sizeClass IN (:...seatSizes) AND ' : '';
  return `(${size}EXISTS ${contract.getQuery()})`;
}

/** Which providers the caller represents at the table. */
export const isRepresentedByMe = loader(async (ctx: Context, providerIds: readonly string[]) => {
  const seat = await providerSeatOf(ctx);
  if (!seat) return providerIds.map(() => false);
  const query = db(ctx)
    .createQueryBuilder(Provider, 'provider')
    .where('provider.id IN (:...providerIds)', { providerIds });
  const found = await query.andWhere(inConstituency(ctx, query, seat)).getMany();
  const mine = new Set(found.map((provider) => provider.id));
  return providerIds.map((id) => mine.has(id));
});
