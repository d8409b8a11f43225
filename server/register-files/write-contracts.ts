import { In } from 'typeorm';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { RowToKeep } from '../register/keep-rows.ts';
import type { ContractFacts } from '../register/register-facts.ts';
import { RegisterKind } from '../register/register-kind.ts';
import { inBatches } from '../platform/in-batches.ts';
import { contractTerms, type IdsByCode } from './line-facts.ts';
import type { LoadedRegister } from './load-register.ts';
import type { RegisterDifference } from './register-difference.ts';
import { keyOf } from './register-tables.ts';

interface ChangedContract {
  id: string;
  isNew: boolean;
  facts: ContractFacts;
}

/** Writes the contracts that change, and answers their rows for the register. */
export async function writeContracts(
  ctx: Pick<Services, 'database'>,
  register: LoadedRegister,
  difference: RegisterDifference,
  ids: IdsByCode,
): Promise<RowToKeep[]> {
  const changed = changedContracts(register, difference, ids);
  const { regionId } = register;
  const rowOf = ({ lots: _lots, ...columns }: ContractFacts) => ({ regionId, ...columns });
  const added = changed.filter(({ isNew }) => isNew);
  for (const some of inBatches(added))
    await db(ctx).insert(
      Contract,
      some.map(({ id, facts }) => ({ id, version: 1, ...rowOf(facts) })),
    );
  const corrected = changed.filter(({ isNew }) => !isNew);
  for (const { id, facts } of corrected)
    await db(ctx).update(Contract, { id }, { ...rowOf(facts), version: () => 'version + 1' });
  for (const some of inBatches(corrected))
    await db(ctx).delete(ContractLot, { contractId: In(some.map(({ id }) => id)) });
  for (const some of inBatches(changed.flatMap(lotRows))) await db(ctx).insert(ContractLot, some);
  return changed.map(({ id, facts }) => ({ kind: RegisterKind.CONTRACT, rowId: id, facts }));
}

/** A lot that starts with its contract says no start of its own. */
const lotRows = ({ id, facts }: ChangedContract) =>
  facts.lots.map(({ lotId, startsOn, endsOn }) => ({
    id: newId(),
    contractId: id,
    lotId,
    startsOn: startsOn === facts.startsOn ? null : startsOn,
    endsOn,
  }));

/** Each contract that itself or of which a lot is in the difference, as it will be. */
function changedContracts(
  register: LoadedRegister,
  { toWrite }: RegisterDifference,
  ids: IdsByCode,
): ChangedContract[] {
  const before = new Map(register.contents.CONTRACT.map(({ rowId, facts }) => [rowId, facts]));
  const idOf = new Map(
    register.lines.contracts.map(({ rowId, cells }) => [keyOf('contracts', cells)!, rowId]),
  );
  const changed = new Map<string, ChangedContract>();
  for (const { row, known } of toWrite.contracts) {
    const terms = contractTerms(row.cells, ids);
    const old = known ? before.get(known.rowId)! : null;
    const lots = (old?.lots ?? []).map((lot) =>
      lot.startsOn === old!.startsOn ? { ...lot, startsOn: terms.startsOn } : lot,
    );
    const id = known?.rowId ?? newId();
    changed.set(keyOf('contracts', row.cells)!, { id, isNew: !known, facts: { ...terms, lots } });
  }
  for (const { row } of toWrite.contract_lots) {
    const key = keyOf('contracts', row.cells)!;
    const id = idOf.get(key)!;
    const contract = changed.get(key) ?? { id, isNew: false, facts: before.get(id)! };
    changed.set(key, { ...contract, facts: withLot(contract.facts, row.cells, ids) });
  }
  return [...changed.values()];
}

function withLot(facts: ContractFacts, cells: Record<string, string>, ids: IdsByCode): ContractFacts {
  const lotId = ids.lot(cells['lot_number']!);
  const lot = { lotId, startsOn: cells['start_date']!, endsOn: cells['end_date'] || null };
  const others = facts.lots.filter((one) => one.lotId !== lotId);
  return { ...facts, lots: [...others, lot].toSorted((a, b) => (a.lotId < b.lotId ? -1 : 1)) };
}
