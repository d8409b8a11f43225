import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { loader } from '../platform/loaders.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Reaction } from './reaction.entity.ts';

interface Held {
  reactionId: string;
  lotId: string;
  municipalityId: string;
}

/** The lots and municipalities of the contracts that the provider of each reaction held on the day it was made. */
export const contractedFor = loader(async (ctx: Context, ids: readonly string[]) => {
  const held = await db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .innerJoin(
      Contract,
      'contract',
      // On one line: the ORM knows a property only where a space follows it.
      [
        `contract.providerId = reaction.providerId AND contract.regionId = reaction.regionId`,
        `AND contract.startsOn <= SUBSTR(reaction.createdAt, 1, 10)`,
        `AND (contract.endsOn IS NULL OR contract.endsOn >= SUBSTR(reaction.createdAt, 1, 10))`,
      ].join(' '),
    )
    .innerJoin(ContractLot, 'covered', 'covered.contractId = contract.id')
    .where('reaction.id IN (:...ids)', { ids })
    .select('reaction.id', 'reactionId')
    .addSelect('covered.lotId', 'lotId')
    .addSelect('contract.municipalityId', 'municipalityId')
    .getRawMany<Held>();
  const lots = await db(ctx).find(Lot, {
    where: { id: In(held.map((row) => row.lotId)) },
    order: { number: 'ASC' },
  });
  const municipalities = await db(ctx).find(Municipality, {
    where: { id: In(held.map((row) => row.municipalityId)) },
    order: { name: 'ASC' },
  });
  return ids.map((id) => {
    const mine = held.filter((row) => row.reactionId === id);
    return {
      lots: lots.filter((lot) => mine.some((row) => row.lotId === lot.id)),
      municipalities: municipalities.filter((one) => mine.some((row) => row.municipalityId === one.id)),
    };
  });
});
