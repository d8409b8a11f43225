import type { Context } from '../access/context.ts';
import { RoleKind } from '../access/actor.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { loader } from '../platform/loaders.ts';
import { localDate } from '../platform/time/amsterdam.ts';

/** Whether the provider of the caller holds a contract in force in each region today: who may react follows from it. */
export const holdsContractIn = loader(async (ctx: Context, regionIds: readonly string[]) => {
  if (ctx.actor.role !== RoleKind.REPRESENTATIVE) return regionIds.map(() => false);
  const today = localDate(ctx.clock.now());
  const found = await db(ctx)
    .createQueryBuilder(Contract, 'contract')
    .where('contract.providerId = :provider', { provider: ctx.actor.providerId })
    .andWhere('contract.regionId IN (:...regionIds)', { regionIds })
    .andWhere('contract.startsOn <= :today AND (contract.endsOn IS NULL OR contract.endsOn >= :today)', {
      today,
    })
    .getMany();
  const regions = new Set(found.map((contract) => contract.regionId));
  return regionIds.map((id) => regions.has(id));
});
