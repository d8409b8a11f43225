import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger, ObjectLiteral } from 'typeorm';
import type { TestApp } from '../support/start-app.ts';
import type { View } from './heaviest-view.ts';

export interface Measurement {
  page: string;
  who: string;
  statements: number;
  bytes: number;
  p50: number;
  p95: number;
  /** The same statements without the program: bare SQL, and its rows as JSON, from a bare HTTP server. */
  rawP50: number;
}

interface Statement {
  sql: string;
  parameters: unknown[] | ObjectLiteral | undefined;
}

const warmUp = 10;

export async function measure(on: TestApp, view: View, times: number): Promise<Measurement> {
  const ask = () => request(on, view);
  const statements = await recorded(on, ask);
  const bare = await serveBare(on, statements);
  const whole = await timed(ask, times);
  const raw = await timed(bare.ask, times);
  bare.stop();
  return {
    page: view.page.name,
    who: view.who,
    statements: statements.length,
    bytes: whole.result,
    p50: quantile(whole.durations, 0.5),
    p95: quantile(whole.durations, 0.95),
    rawP50: quantile(raw.durations, 0.5),
  };
}

async function request(on: TestApp, { page, cookie, variables }: View): Promise<number> {
  const answer = await fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...(cookie && { cookie }) },
    body: JSON.stringify({ query: page.text, variables }),
  });
  return (await answer.text()).length;
}

/** A server that does nothing but run these statements and answer with their rows. */
async function serveBare(on: TestApp, statements: Statement[]) {
  const { manager } = on.app.services.database;
  const rowsOf = async () => {
    const rows = [];
    for (const { sql, parameters } of statements)
      rows.push(await manager.query<object[]>(sql, parameters as unknown[]));
    return JSON.stringify(rows);
  };
  const server = createServer((incoming, outgoing) => {
    incoming.resume().once('end', () => void rowsOf().then((json) => outgoing.end(json)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async () => (await (await fetch(url, { method: 'POST', body: '{}' })).text()).length;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { ask, stop };
}

/** The reading statements that some work runs, as the driver gets them. */
async function recorded(on: TestApp, work: () => Promise<unknown>): Promise<Statement[]> {
  const { connection } = on.app.services.database.manager;
  const usual = connection.logger;
  const statements: Statement[] = [];
  const nothing = () => undefined;
  const recorder: Logger = {
    logQuery: (sql, parameters) => {
      if (/^SELECT/i.test(sql)) statements.push({ sql, parameters });
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  connection.logger = recorder;
  await work();
  connection.logger = usual;
  return statements;
}

async function timed<T>(work: () => Promise<T>, times: number): Promise<{ durations: number[]; result: T }> {
  let result = await work();
  for (let nth = 1; nth < warmUp; nth += 1) result = await work();
  const durations: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const start = performance.now();
    result = await work();
    durations.push(performance.now() - start);
  }
  return { durations: durations.toSorted((a, b) => a - b), result };
}

const quantile = (sorted: number[], part: number): number =>
  sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
