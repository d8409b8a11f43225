import type { SelectQueryBuilder } from 'typeorm';
import { db, type Services } from '../platform/context.ts';
import { isWithin } from '../platform/time/term.ts';
import { ContractLot } from './contract-lot.entity.ts';
import { Contract } from './contract.entity.ts';

export interface ContractsTouched {
  municipalityIds: string[];
  lotIds: string[];
  /** A contract counts when it is in force on one of these days. */
  onDays: string[];
}

/** The contracts in force in one of these municipalities, for one of these lots, on one of these days. */
export async function contractsTouched(
  ctx: Services,
  { municipalityIds, lotIds, onDays }: ContractsTouched,
  providerId?: string,
): Promise<Contract[]> {
  if (municipalityIds.length === 0 || lotIds.length === 0) return [];
  const query = db(ctx)
    .createQueryBuilder(Contract, 'contract')
    .where('contract.municipalityId IN (:...municipalityIds)', { municipalityIds })
    .andWhere((sub) => `contract.id IN ${idsWithLot(sub)}`, {
      lotIds,
      firstDay: onDays.toSorted()[0] ?? '',
    })
    .orderBy('contract.municipalityId')
    .addOrderBy('contract.id');
  if (providerId) query.andWhere('contract.providerId = :providerId', { providerId });
  const found = await query.getMany();
  return found.filter((contract) => onDays.some((day) => isWithin(contract, day)));
}

function idsWithLot(query: SelectQueryBuilder<Contract>): string {
  return (
    query
      .subQuery()
      .select('covered.contractId')
      .from(ContractLot, 'covered')
      .where('covered.lotId IN (:...lotIds)')
      // A lot that was stopped before the first of the days no longer counts.
      .andWhere('(covered.endsOn IS NULL OR covered.endsOn >= :firstDay)')
      .getQuery()
  );
}
