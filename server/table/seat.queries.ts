import { Brackets, In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { Role } from '../people/role.entity.ts';
import { db } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Seat } from './seat.entity.ts';

/** The seats that exist today, in the order of the table. */
export const seatsOfRegion = loader(async (ctx: Context, regionIds: readonly string[]) => {
  const seats = await db(ctx).find(Seat, {
    where: { regionId: In([...regionIds]), active: true },
    order: { position: 'ASC', id: 'ASC' },
  });
  const byRegion = groupBy(seats, (seat) => seat.regionId);
  return regionIds.map((id) => byRegion.get(id) ?? []);
});

/** Who fills each seat on a day: the holder before the substitutes. */
export async function holdersOn(ctx: Context, seatIds: readonly string[], date: string): Promise<Role[]> {
  if (seatIds.length === 0) return [];
  return db(ctx)
    .createQueryBuilder(Role, 'role')
    .where('role.seatId IN (:...seatIds) AND role.startsOn <= :date', { seatIds, date })
    .andWhere(new Brackets((open) => open.where('role.endsOn IS NULL').orWhere('role.endsOn >= :date')))
    .orderBy('role.substitute')
    .addOrderBy('role.id')
    .getMany();
}

/** Who fills each seat today. */
export const holdersOfSeat = loader(async (ctx: Context, seatIds: readonly string[]) => {
  const roles = await holdersOn(ctx, seatIds, localDate(ctx.clock.now()));
  const bySeat = groupBy(roles, (role) => role.seatId ?? '');
  return seatIds.map((id) => bySeat.get(id) ?? []);
});

/** Who fills each seat on a day; a key is "seat day". */
export const holdersOfSeatOn = loader(async (ctx: Context, keys: readonly string[]) => {
  const asked = keys.map((key) => key.split(' ') as [seatId: string, date: string]);
  const byDate = groupBy(asked, ([, date]) => date);
  const found = new Map<string, Role[]>();
  for (const [date, pairs] of byDate) {
    const roles = await holdersOn(
      ctx,
      pairs.map(([seatId]) => seatId),
      date,
    );
    for (const [seatId, ofSeat] of groupBy(roles, (role) => role.seatId ?? ''))
      found.set(`${seatId} ${date}`, ofSeat);
  }
  return keys.map((key) => found.get(key) ?? []);
});

/** Every term on a seat, the latest first. */
export const appointmentsOfSeat = loader(async (ctx: Context, seatIds: readonly string[]) => {
  const roles = await db(ctx).find(Role, {
    where: { seatId: In([...seatIds]) },
    order: { startsOn: 'DESC', id: 'DESC' },
  });
  const bySeat = groupBy(roles, (role) => role.seatId ?? '');
  return seatIds.map((id) => bySeat.get(id) ?? []);
});
