import { db, type Services } from '../platform/context.ts';
import type { FactsOf } from './register-facts.ts';
import type { RegisterKind } from './register-kind.ts';
import { RegisterRow } from './register-row.entity.ts';

/** What the register says of one thing. */
export interface KnownRow<K extends RegisterKind = RegisterKind> {
  rowId: string;
  facts: FactsOf[K];
}

export type KnownRows<K extends RegisterKind> = { [One in K]: KnownRow<One>[] };

/**
 * All rows of these kinds in a region by id, as they were known at an instant or, without one, as they are known. One
 * statement, and plain rows: a region can have tens of thousands.
 */
export async function rowsKnown<K extends RegisterKind>(
  ctx: Pick<Services, 'database'>,
  regionId: string,
  kinds: readonly K[],
  at: Date | null,
): Promise<KnownRows<K>> {
  const query = db(ctx)
    .createQueryBuilder(RegisterRow, 'row')
    .select('row.rowId', 'rowId')
    .addSelect('row.kind', 'kind')
    .addSelect('row.facts', 'facts')
    .where('row.regionId = :regionId AND row.kind IN (:...kinds)', { regionId, kinds });
  if (at) query.andWhere('row.knownFrom <= :at AND (row.knownUntil IS NULL OR row.knownUntil > :at)', { at });
  else query.andWhere('row.knownUntil IS NULL');
  const found = await query.getRawMany<{ rowId: string; kind: K; facts: string }>();
  const known = Object.fromEntries(kinds.map((kind) => [kind, [] as KnownRow[]])) as KnownRows<K>;
  for (const { rowId, kind, facts } of found.toSorted((a, b) => (a.rowId < b.rowId ? -1 : 1)))
    (known[kind] as KnownRow[]).push({ rowId, facts: JSON.parse(facts) as FactsOf[K] });
  return known;
}
