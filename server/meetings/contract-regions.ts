import type { Context } from '../access/context.ts';
import { RoleKind } from '../access/actor.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';

/** The regions where the provider of a representative has a contract today; none for everybody else. */
export async function contractRegionsOf(ctx: Context): Promise<string[]> {
  const { role, providerId } = ctx.actor;
  if (role !== RoleKind.REPRESENTATIVE || !providerId) return [];
  const rows = await db(ctx)
    .createQueryBuilder(Contract, 'contract')
    .select('contract.regionId', 'regionId')
    .distinct(true)
    .where('contract.providerId = :providerId AND contract.startsOn <= :today', {
      providerId,
      today: localDate(ctx.clock.now()),
    })
    .andWhere('(contract.endsOn IS NULL OR contract.endsOn >= :today)')
    .getRawMany<{ regionId: string }>();
  return rows.map(({ regionId }) => regionId);
}
