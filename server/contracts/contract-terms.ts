import { In, Not } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode, type Checks } from '../platform/problems.ts';
import { checkTerm, overlap } from '../platform/time/term.ts';
import { Lot } from '../regions/lot.entity.ts';
import { ContractLot } from './contract-lot.entity.ts';
import { Contract } from './contract.entity.ts';

export interface ContractTerms {
  number: string;
  lotIds: string[];
  startsOn: string;
  endsOn?: string | null;
}

interface Place {
  contractId: string | null;
  providerId: string | null;
  municipalityId: string;
  regionId: string;
}

/** Checks what a contract says; a provider has one contract with a municipality at a time. */
export async function checkContractTerms(ctx: Context, checks: Checks, given: ContractTerms, at: Place) {
  const number = checks.text('contract.number', given.number, 60);
  const term = { startsOn: given.startsOn, endsOn: given.endsOn || null };
  const before = checks.problems.length;
  checkTerm(checks, term, 'contract.');
  if (checks.problems.length === before && at.providerId) {
    const others = await db(ctx).findBy(Contract, {
      providerId: at.providerId,
      municipalityId: at.municipalityId,
    });
    const clash = others.some((other) => other.id !== at.contractId && overlap(other, term));
    checks.unless(!clash, 'contract.startsOn', ProblemCode.OVERLAP);
  }
  const lotIds = [...new Set(given.lotIds)];
  const known = await db(ctx).countBy(Lot, { id: In(lotIds), regionId: at.regionId });
  if (lotIds.length === 0) checks.fail('contract.lotIds', ProblemCode.REQUIRED);
  else checks.unless(known === lotIds.length, 'contract.lotIds', ProblemCode.NOT_FOUND);
  return { columns: { number, ...term }, lotIds };
}

/** A lot that stays keeps its own first and last day. */
export async function writeLots(ctx: Context, contractId: string, lotIds: string[]): Promise<void> {
  const had = new Map((await db(ctx).findBy(ContractLot, { contractId })).map((lot) => [lot.lotId, lot]));
  await db(ctx).delete(ContractLot, { contractId, lotId: Not(In(lotIds)) });
  const added = lotIds.filter((lotId) => !had.has(lotId));
  await db(ctx).insert(
    ContractLot,
    added.map((lotId) => ({ id: newId(), contractId, lotId, startsOn: null, endsOn: null })),
  );
}
