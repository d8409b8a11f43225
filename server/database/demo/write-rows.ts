import type { EntityManager } from 'typeorm';
import type { DemoRows, EntityClass } from './compose/rows.ts';

/** SQLite takes 32,766 values in one statement; a few thousand is where both engines stop gaining. */
const VALUES_PER_STATEMENT = 4_000;

/** Stores composed rows: the tables that others refer to come first. */
export async function storeRows(manager: EntityManager, rows: DemoRows): Promise<void> {
  const tables = new Map(rows.drain());
  const stored = new Set<EntityClass<object>>();
  const store = async (entity: EntityClass<object>): Promise<void> => {
    if (stored.has(entity)) return;
    stored.add(entity);
    for (const { referencedEntityMetadata } of manager.connection.getMetadata(entity).foreignKeys)
      await store(referencedEntityMetadata.target as EntityClass<object>);
    await writeRows(manager, entity, tables.get(entity) ?? []);
  };
  for (const entity of tables.keys()) await store(entity);
}

/** Inserts many rows of one table with few statements. Rows are complete: no defaults, no subscribers. */
async function writeRows(manager: EntityManager, entity: EntityClass<object>, rows: object[]): Promise<void> {
  const { driver } = manager.connection;
  const { columns, tableName } = manager.connection.getMetadata(entity);
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
  const one = `(${columns.map(() => '?').join(', ')})`;
  const atOnce = Math.floor(VALUES_PER_STATEMENT / columns.length);
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const values = some.flatMap((row) =>
      columns.map((column) => driver.preparePersistentValue(column.getEntityValue(row), column) as unknown),
    );
    await manager.query(
      `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${some.map(() => one).join(', ')}`,
      values,
    );
  }
}
