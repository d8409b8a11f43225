import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { searchKey } from '../platform/text.ts';
import { Provider } from '../providers/provider.entity.ts';
import { keepRows, type RowToKeep } from '../register/keep-rows.ts';
import type { FactsOf } from '../register/register-facts.ts';
import { RegisterKind } from '../register/register-kind.ts';
import { inBatches } from '../platform/in-batches.ts';
import type { happenings } from './known-register.ts';
import {
  bankruptcyFacts,
  deliveryFacts,
  providerFacts,
  subcontractorFacts,
  themeMeetingFacts,
  visitFacts,
  type IdsByCode,
} from './line-facts.ts';
import type { LoadedRegister } from './load-register.ts';
import type { RegisterDifference, RowToWrite } from './register-difference.ts';
import { writeContracts } from './write-contracts.ts';

export type Writer = Pick<Services, 'database' | 'clock'> & { actor?: { personId: string | null } };

/** Writes a difference to the register, all in the running transaction. */
export async function writeRegister(
  ctx: Writer,
  register: LoadedRegister,
  difference: RegisterDifference,
  note: string | null,
  tell: (written: number) => void,
): Promise<void> {
  const { toWrite } = difference;
  const providers = await writeProviders(ctx, toWrite.providers);
  const ids = idsByCode(register, toWrite, providers);
  const rows = [
    ...(await writeContracts(ctx, register, difference, ids)),
    ...happened(RegisterKind.SUBCONTRACTOR, toWrite.subcontractors, register, ids, subcontractorFacts),
    ...happened(RegisterKind.DELIVERY, toWrite.deliveries, register, ids, deliveryFacts),
    ...happened(RegisterKind.VISIT, toWrite.visits, register, ids, visitFacts),
    ...happened(RegisterKind.BANKRUPTCY, toWrite.bankruptcies, register, ids, bankruptcyFacts),
    ...happened(RegisterKind.THEME_MEETING, toWrite.theme_meetings, register, ids, themeMeetingFacts),
  ];
  // Nothing is written where nothing changes: not even that somebody looked.
  if (providers.length > 0) await keepRows(ctx, null, providers, note);
  if (rows.length > 0) await keepRows(ctx, register.regionId, rows, note, tell);
}

async function writeProviders(
  ctx: Writer,
  rows: RowToWrite[],
): Promise<(RowToKeep<RegisterKind.PROVIDER> & { rowId: string })[]> {
  const kept = rows.map(({ row, known }) => {
    const facts = providerFacts(row.cells);
    return { kind: RegisterKind.PROVIDER, rowId: known?.rowId ?? newId(), facts, isNew: !known } as const;
  });
  const columns = (facts: FactsOf[RegisterKind.PROVIDER]) => ({ ...facts, nameKey: searchKey(facts.name) });
  for (const some of inBatches(kept.filter(({ isNew }) => isNew)))
    await db(ctx).insert(
      Provider,
      some.map(({ rowId, facts }) => ({ id: rowId, version: 1, rsin: null, ...columns(facts) })),
    );
  for (const { rowId, facts } of kept.filter(({ isNew }) => !isNew))
    await db(ctx).update(Provider, { id: rowId }, { ...columns(facts), version: () => 'version + 1' });
  return kept.map(({ kind, rowId, facts }) => ({ kind, rowId, facts }));
}

function idsByCode(
  { region, contents }: LoadedRegister,
  toWrite: RegisterDifference['toWrite'],
  written: (RowToKeep<RegisterKind.PROVIDER> & { rowId: string })[],
): IdsByCode {
  const providers = new Map(contents.PROVIDER.map(({ rowId, facts }) => [facts.kvkNumber, rowId]));
  const names = new Map(contents.SUBCONTRACTOR.map(({ facts }) => [facts.kvkNumber, facts.name]));
  for (const { row } of toWrite.subcontractors)
    names.set(row.cells['sub_kvk_number']!, row.cells['sub_name']!);
  for (const { facts } of contents.PROVIDER) names.set(facts.kvkNumber, facts.name);
  for (const { rowId, facts } of written) {
    providers.set(facts!.kvkNumber, rowId);
    names.set(facts!.kvkNumber, facts!.name);
  }
  return {
    provider: (kvk) => providers.get(kvk)!,
    municipality: (code) => region.municipalities.get(code)!,
    lot: (number) => region.lots.get(number)!,
    nameOf: (kvk) => names.get(kvk) ?? null,
  };
}

function happened<K extends (typeof happenings)[number]>(
  kind: K,
  rows: RowToWrite[],
  { contents }: LoadedRegister,
  ids: IdsByCode,
  factsOf: (cells: Record<string, string>, before: FactsOf[K] | null, ids: IdsByCode) => FactsOf[K],
): RowToKeep[] {
  if (rows.length === 0) return [];
  const before = new Map<string, FactsOf[K]>(
    contents[kind].map(({ rowId, facts }) => [rowId, facts as FactsOf[K]]),
  );
  return rows.map(({ row, known }) => ({
    kind,
    rowId: known?.rowId ?? newId(),
    facts: factsOf(row.cells, known ? before.get(known.rowId)! : null, ids),
  }));
}
