import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type DataSourceOptions, type EntityManager, type Logger } from 'typeorm';
import { Names } from './names.ts';

export interface DatabaseOptions {
  /** mariadb:// or mysql:// address; without it SQLite in `folder`. */
  url?: string | undefined;
  folder: string;
  entities: Function[];
  migrations: Function[];
}

/** The statements of the current request, for its log line and for the tests that pin them. */
const counter = new AsyncLocalStorage<{ statements: string[] }>();

/** Starts counting for all that follows in this asynchronous chain. */
export function countStatements(): void {
  counter.enterWith({ statements: [] });
}

export function countedStatements(): string[] {
  return counter.getStore()?.statements ?? [];
}

const statementLogger: Logger = {
  logQuery: (query) => {
    const count = counter.getStore();
    if (!count || /^(BEGIN|START|COMMIT|ROLLBACK|PRAGMA|SET )/i.test(query)) return;
    count.statements.push(query);
  },
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

/**
 * The database behind one door. SQLite has a single shared connection, so its writes queue behind one another and
 * its reads use a second, read-only connection; MariaDB has a pool and retries a transaction that was a deadlock's victim.
 */
export class Database {
  readonly #current = new AsyncLocalStorage<EntityManager>();
  readonly #afterwards = new WeakMap<EntityManager, (() => void)[]>();
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    readonly engine: 'sqlite' | 'mariadb',
  ) {}

  static async open(options: DatabaseOptions): Promise<Database> {
    const common = {
      entities: options.entities,
      migrations: options.migrations,
      migrationsTableName: 'migration',
      namingStrategy: new Names(),
      logger: statementLogger,
      logging: ['query' as const],
    };
    if (options.url) {
      const source = new DataSource({ ...common, ...mariadbOptions(options.url) });
      await source.initialize();
      await source.runMigrations({ transaction: 'each' });
      return new Database(source, source, 'mariadb');
    }
    mkdirSync(options.folder, { recursive: true });
    const file = {
      ...common,
      type: 'better-sqlite3' as const,
      database: join(options.folder, 'oerlis.sqlite'),
      enableWAL: true,
    };
    const writer = await sqliteSource({ ...file, prepareDatabase: tuneWriter }).initialize();
    await writer.runMigrations({ transaction: 'each' });
    const reader = await sqliteSource({
      ...file,
      enableWAL: false,
      readonly: true,
      fileMustExist: true,
    }).initialize();
    return new Database(writer, reader, 'sqlite');
  }

  /** For reads: the running transaction when there is one, else the read connection. */
  get manager(): EntityManager {
    return this.#current.getStore() ?? this.reader.manager;
  }

  /** Runs work in one transaction; inside a running one it joins that. No mail, file or network inside. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const running = this.#current.getStore();
    if (running) return work(running);
    let last: EntityManager | undefined;
    const run = (manager: EntityManager) => this.#current.run((last = manager), () => work(manager));
    const result =
      this.engine === 'sqlite'
        ? await this.#enqueue(() => this.writer.transaction(run))
        : // MariaDB's own level shows the data of the first read to every later one, also after waiting for a lock.
          await retryingDeadlocks(() => this.writer.transaction('READ COMMITTED', run));
    for (const one of (last && this.#afterwards.get(last)) ?? []) one();
    return result;
  }

  /** Does something once the running transaction has been written, and not when it is rolled back; at once outside of one. */
  afterCommit(work: () => void): void {
    const running = this.#current.getStore();
    if (!running) return work();
    this.#afterwards.set(running, [...(this.#afterwards.get(running) ?? []), work]);
  }

  /** Reads a row and holds it until the transaction ends, so that two people do not change it at once. */
  async lock<E extends { id: string }>(entity: new () => E, id: string): Promise<E | null> {
    const lock = this.engine === 'mariadb' ? { lock: { mode: 'pessimistic_write' as const } } : {};
    return this.manager.findOne(entity, { where: { id } as never, ...lock });
  }

  /** True when the database answers and every migration has run. */
  async ready(): Promise<boolean> {
    return this.writer.isInitialized && !(await this.writer.showMigrations());
  }

  /** The statements that would bring the schema to what the entities say; none when the migrations are complete. */
  async pendingSchema(): Promise<string[]> {
    const { upQueries } = await this.writer.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  }

  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    for (const source of [this.reader, this.writer]) if (source.isInitialized) await source.destroy();
  }

  async #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

function mariadbOptions(address: string) {
  const url = new URL(address);
  return {
    type: 'mariadb' as const,
    host: url.hostname,
    port: Number(url.port || 3306),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    poolSize: 10,
  };
}

/** SQLite keeps text of any length under any name; TypeORM does not know this one of MariaDB's there. */
function sqliteSource(options: DataSourceOptions): DataSource {
  const source = new DataSource(options);
  source.driver.supportedDataTypes.push('mediumtext');
  return source;
}

function tuneWriter(connection: { pragma(text: string): unknown }): void {
  connection.pragma('synchronous = NORMAL');
}

/** 1213: deadlock, 1205: lock wait timeout. The victim's work is undone, so it can simply run again. */
async function retryingDeadlocks<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 4; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = (error as { errno?: number }).errno;
      if (left === 0 || (code !== 1213 && code !== 1205)) throw error;
      await new Promise((resume) => setTimeout(resume, 20 + Math.random() * 80));
    }
  }
}
