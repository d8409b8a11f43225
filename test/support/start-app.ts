import { existsSync } from 'node:fs';
import path from 'node:path';
import { createApp, type App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { startSession } from '../../server/access/sessions.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { movableClock, type MovableClock } from './movable-clock.ts';
import { ownDatabase, type OwnDatabase } from './own-database.ts';

export interface TestApp {
  app: App;
  url: string;
  clock: MovableClock;
  /** Sends a GraphQL operation as a visitor. */
  ask: Ask;
  /** Sends GraphQL operations as somebody who is signed in and acts in this role. */
  as: (role: Role) => Promise<Ask & { cookie: string }>;
  stop: () => Promise<void>;
}

export interface Answer {
  // A test knows what it asked for; typing each answer would say the query twice.
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; errorId?: string; limit?: number };
  }[];
  status: number;
  /** SQL statements that the server needed for it, the session's included. */
  statements: number;
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Built before the tests begin; a run of only pure rules has none and needs none. */
const pages = path.resolve(import.meta.dirname, '../../dist/client');

/** The whole program on an empty database of its own (or one that is lent), with a clock that the test moves. */
export async function startApp(
  settings: Record<string, string> = {},
  at = '2026-03-02T09:00:00Z',
  lent?: OwnDatabase,
): Promise<TestApp> {
  const database = lent ?? (await ownDatabase());
  const clock = movableClock(at);
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    DEMO: 'false',
    OPERATOR_EMAIL: 'operator@example.org',
    // Nobody listens there: mail stays in the outbox, for the test to read.
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATA_DIR: database.folder,
    ...(database.url && { DATABASE_URL: database.url }),
    ...settings,
  });
  const app = await createApp(config, {
    clock,
    tellStatements: true,
    ...(existsSync(pages) && { clientFolder: pages }),
  });
  const url = await app.listen();
  const ask = asker(url);
  return {
    app,
    url,
    clock,
    ask,
    as: async (role) => {
      const { token } = await startSession(app.services, role.personId, role.id);
      const cookie = `oerlis=${token}`;
      return Object.assign(asker(url, cookie), { cookie });
    },
    stop: async () => {
      await app.close();
      if (!lent) await database.drop();
    },
  };
}

function asker(url: string, cookie?: string): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { ...body, status: response.status, statements: Number(response.headers.get('x-statements')) };
  };
}
