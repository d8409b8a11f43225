import DataLoader from 'dataloader';
import { In, type FindOptionsWhere } from 'typeorm';
import { db, type RequestContext } from './context.ts';

type Batch<C, K, V> = (ctx: C, keys: readonly K[]) => Promise<V[]>;

/** A batched read, one per request: `const x = loader(batch)`, then `x(ctx).load(key)`. The batch answers in the order of its keys. */
export function loader<C extends RequestContext, K, V>(batch: Batch<C, K, V>): (ctx: C) => DataLoader<K, V> {
  return (ctx) => {
    let found = ctx.loaders.get(batch) as DataLoader<K, V> | undefined;
    if (!found) {
      found = new DataLoader<K, V>((keys) => batch(ctx, keys));
      ctx.loaders.set(batch, found as unknown as DataLoader<never, never>);
    }
    return found;
  };
}

type Row = { id: string };

/** Loads rows by id; null where there is none. */
export function byId<E extends Row>(
  entity: new () => E,
): (ctx: RequestContext) => DataLoader<string, E | null> {
  return loader(async (ctx: RequestContext, ids: readonly string[]) => {
    const rows = await db(ctx).find(entity, { where: { id: In([...ids]) } as FindOptionsWhere<E> });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Loads the children of each parent by the column that names it, in the given order. */
export function childrenOf<E extends object>(
  entity: new () => E,
  parent: keyof E & string,
  order: (keyof E & string)[] = [],
): (ctx: RequestContext) => DataLoader<string, E[]> {
  return loader(async (ctx: RequestContext, ids: readonly string[]) => {
    const rows = await db(ctx).find(entity, {
      where: { [parent]: In([...ids]) } as FindOptionsWhere<E>,
      order: Object.fromEntries(order.map((column) => [column, 'ASC'])) as never,
    });
    const groups = groupBy(rows, (row) => row[parent] as string);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

/** Rows by a key, in their order (Map.groupBy, which Node 20 lacks). */
export function groupBy<E, K>(rows: E[], keyOf: (row: E) => K): Map<K, E[]> {
  const groups = new Map<K, E[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
