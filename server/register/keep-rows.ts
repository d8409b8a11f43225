import { In, IsNull } from 'typeorm';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { inBatches } from '../platform/in-batches.ts';
import { openLedger } from './open-ledger.ts';
import type { FactsOf } from './register-facts.ts';
import type { RegisterKind } from './register-kind.ts';
import { RegisterRow } from './register-row.entity.ts';
import { placeOf } from './row-place.ts';

type Writer = Pick<Services, 'database' | 'clock'> & { actor?: { personId: string | null } };

/** What the register is to say of a thing from now on. */
export interface RowToKeep<K extends RegisterKind = RegisterKind> {
  kind: K;
  /** Leave out for a new thing. */
  rowId?: string;
  /** Null for a thing that should never have been in the register: it is closed. */
  facts: FactsOf[K] | null;
}

/**
 * The one way into the register. What was said of a thing before is closed, never changed; where nothing changes,
 * nothing is written. Answers the ids of the things, in order. Of many, `tell` hears after each batch how many are written.
 */
export async function keepRows(
  ctx: Writer,
  regionId: string | null,
  given: RowToKeep[],
  note: string | null = null,
  tell: (written: number) => void = () => undefined,
): Promise<string[]> {
  const at = await openLedger(ctx, regionId);
  const rows = given.map((row) => ({ ...row, rowId: row.rowId ?? newId() }));
  const now = await current(
    ctx,
    rows.map(({ rowId }) => rowId),
  );
  const changed = rows.filter(({ rowId, facts }) => !same(now.get(rowId)?.facts ?? null, facts));
  const closed = (struck: boolean) =>
    changed
      .filter(({ facts }) => (facts === null) === struck)
      .flatMap(({ rowId }) => now.get(rowId)?.id ?? []);
  await close(ctx, closed(false), { knownUntil: at });
  await close(ctx, closed(true), { knownUntil: at, struckBecause: note });
  const common = {
    regionId,
    knownFrom: at,
    knownUntil: null,
    recordedById: ctx.actor?.personId ?? null,
    note,
    struckBecause: null,
  };
  const added = changed.flatMap(({ kind, rowId, facts }) =>
    facts ? [{ id: newId(), rowId, kind, facts, ...placeOf(kind, facts), ...common }] : [],
  );
  let written = 0;
  for (const some of inBatches(added)) {
    await db(ctx).insert(RegisterRow, some);
    written += some.length;
    tell(written);
  }
  return rows.map(({ rowId }) => rowId);
}

/** keepRows for one thing. */
export async function keepRow<K extends RegisterKind>(
  ctx: Writer,
  regionId: string | null,
  row: RowToKeep<K>,
  note: string | null = null,
): Promise<string> {
  return (await keepRows(ctx, regionId, [row], note))[0]!;
}

async function close(
  ctx: Writer,
  ids: string[],
  end: Partial<Pick<RegisterRow, 'knownUntil' | 'struckBecause'>>,
): Promise<void> {
  for (const some of inBatches(ids)) await db(ctx).update(RegisterRow, { id: In(some) }, end);
}

async function current(ctx: Writer, rowIds: string[]): Promise<Map<string, RegisterRow>> {
  const found = new Map<string, RegisterRow>();
  for (const ids of inBatches(rowIds)) {
    const rows = await db(ctx).findBy(RegisterRow, { rowId: In(ids), knownUntil: IsNull() });
    for (const row of rows) found.set(row.rowId, row);
  }
  return found;
}

/** The same facts, whatever the order in which they are written down. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
