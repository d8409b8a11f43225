/**
 * Writes a migration from what the entities say and the migrated schema lacks, for both engines:
 *   npm run make-migration -- add-answers
 * MariaDB is needed for it: MARIADB_URL, default mariadb://root@127.0.0.1:3306. Read the result before you commit it.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { Database } from '../platform/database.ts';
import { systemClock } from '../platform/clock.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

const folder = join(import.meta.dirname, 'migrations');
const server = process.env['MARIADB_URL'] ?? 'mariadb://root@127.0.0.1:3306';
const initial = process.argv[2] === '--initial';
const words = initial ? 'create-tables' : process.argv[2];
if (!words || !/^[a-z]+(-[a-z]+)+$/.test(words))
  throw new Error('Name the migration: verb-noun, e.g. add-answers.');

const known = initial ? [] : migrations;
const steps = await missing({ folder: mkdtempSync(join(tmpdir(), 'oerlis-')), entities, migrations: known });
const sqlite = initial ? outcomeOf(steps) : await additions(steps);
const mariadb = (
  await onScratchDatabase((url) => missing({ url, folder: '', entities, migrations: known }))
).map(collated);
if (sqlite.length === 0 && mariadb.length === 0) {
  console.log('Nothing to do: the migrations give what the entities say.');
} else {
  write(initial ? '20261122090000' : systemClock.now().toISOString().replace(/\D/g, '').slice(0, 14));
}

async function missing(options: Parameters<typeof Database.open>[0]): Promise<string[]> {
  const database = await Database.open(options);
  const plan = await database.pendingSchema();
  await database.close();
  return plan;
}

/** SQLite adds foreign keys by rebuilding tables; for new tables the outcome is enough. */
function outcomeOf(statements: string[]): string[] {
  const database = new Sqlite(':memory:');
  for (const statement of statements) database.exec(statement);
  const rows = database
    .prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name')
    .all();
  return (rows as { sql: string }[]).map((row) => row.sql);
}

/**
 * TypeORM rebuilds a table of SQLite to add a column or a foreign key: that drops what another migration added to it
 * meanwhile. What is only added is added here: new tables and indexes as they end up, and columns without a key.
 */
async function additions(statements: string[]): Promise<string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'oerlis-'));
  const migrated = await Database.open({ folder: scratch, entities, migrations: known });
  await migrated.close();
  const database = new Sqlite(join(scratch, 'oerlis.sqlite'));
  database.pragma('foreign_keys = OFF');
  const objects = () =>
    new Map(
      (database.prepare('SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL').all() as Named[]).map(
        ({ name, sql }) => [name, sql],
      ),
    );
  const columns = (table: string) => database.pragma(`table_info("${table}")`) as ColumnInfo[];
  const before = objects();
  const tables = [...before].filter(([, sql]) => sql.startsWith('CREATE TABLE')).map(([name]) => name);
  const columnsBefore = new Map(tables.map((table) => [table, columns(table)]));
  for (const statement of statements) database.exec(statement);
  const after = [...objects()];
  const created = after.filter(([name]) => !before.has(name)).map(([, sql]) => sql);
  const added = tables.flatMap((table) => {
    const had = new Set(columnsBefore.get(table)!.map(({ name }) => name));
    return columns(table)
      .filter(({ name }) => !had.has(name))
      .map((column) => addColumn(table, column));
  });
  const referring = tables.some(
    (table) => foreignKeys(before.get(table)!) !== foreignKeys(new Map(after).get(table) ?? ''),
  );
  const gone = [...before.keys()].some((name) => !new Map(after).has(name));
  database.close();
  if (referring || gone) {
    console.warn('This takes more than adding: read how the tables of SQLite are rebuilt.');
    return statements;
  }
  return [
    ...created.filter((sql) => sql.startsWith('CREATE TABLE')),
    ...added,
    ...created.filter((sql) => !sql.startsWith('CREATE TABLE')),
  ];
}

interface Named {
  name: string;
  sql: string;
}

interface ColumnInfo {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
}

function addColumn(table: string, { name, type, notnull, dflt_value }: ColumnInfo): string {
  const required = notnull ? ' NOT NULL' : '';
  const byDefault = dflt_value === null ? '' : ` DEFAULT ${dflt_value}`;
  return `ALTER TABLE "${table}" ADD COLUMN "${name}" ${type}${required}${byDefault}`;
}

function foreignKeys(sql: string): number {
  return (sql.match(/FOREIGN KEY/g) ?? []).length;
}

/** MariaDB compares text as SQLite does: byte by byte, so that 'één' is not 'een'. */
function collated(statement: string): string {
  return statement.replace(/ENGINE=InnoDB$/, 'ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
}

async function onScratchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const name = `oerlis_migration_${process.pid}`;
  const connection = await createConnection(server.replace(/^mariadb/, 'mysql'));
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  try {
    return await work(`${server}/${name}`);
  } finally {
    await connection.query(`DROP DATABASE ${name}`);
    await connection.end();
  }
}

function write(stamp: string): void {
  const className = `${words!.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())}${stamp}`;
  const list = (statements: string[]) => statements.map((sql) => `  ${JSON.stringify(sql)},\n`).join('');
  const text = `import type { MigrationInterface, QueryRunner } from 'typeorm';

const sqlite = [
${list(sqlite)}];

const mariadb = [
${list(mariadb)}];

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    const statements = runner.connection.options.type === 'mariadb' ? mariadb : sqlite;
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone: restore the backup that was made before the upgrade.');
  }
}
`;
  const file = `${stamp}-${words}.ts`;
  writeFileSync(join(folder, file), text);
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  if (!index.includes(file)) {
    const imported = `import { ${className} } from './${file}';\n${index}`;
    writeFileSync(join(folder, 'index.ts'), imported.replace(/,?\s*\];/, `,\n  ${className},\n];`));
  }
  console.log(
    `Wrote server/database/migrations/${file}: ${sqlite.length} statements for SQLite, ${mariadb.length} for MariaDB.`,
  );
}
