import { db, type Services } from '../platform/context.ts';
import type { ContractFacts } from '../register/register-facts.ts';
import { RegisterKind } from '../register/register-kind.ts';
import { keepRow } from '../register/keep-rows.ts';
import { ContractLot } from './contract-lot.entity.ts';
import type { Contract } from './contract.entity.ts';

type Writer = Pick<Services, 'database' | 'clock'> & { actor?: { personId: string | null } };

/** Has the register say what the contract says now. Whoever changes a contract or its lots ends with this. */
export async function recordContract(
  ctx: Writer,
  contract: Contract,
  note: string | null = null,
): Promise<void> {
  const lots = await db(ctx).findBy(ContractLot, { contractId: contract.id });
  const facts = contractFacts(contract, lots);
  await keepRow(ctx, contract.regionId, { kind: RegisterKind.CONTRACT, rowId: contract.id, facts }, note);
}

export function contractFacts(
  contract: Omit<Contract, 'version'>,
  lots: Pick<ContractLot, 'lotId' | 'startsOn' | 'endsOn'>[],
): ContractFacts {
  const { providerId, municipalityId, number, startsOn, endsOn, endReason, endNote } = contract;
  return {
    providerId,
    municipalityId,
    number,
    startsOn,
    endsOn,
    endReason: endReason ?? null,
    endNote: endNote ?? null,
    lots: lots
      .map((lot) => ({ lotId: lot.lotId, startsOn: lot.startsOn ?? startsOn, endsOn: lot.endsOn }))
      .toSorted((a, b) => (a.lotId < b.lotId ? -1 : 1)),
  };
}
