import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { FileStore } from './file-store.ts';
import type { LiveEvents } from './live/live-events.ts';

/** What lives as long as the program. */
export interface Services {
  config: Config;
  clock: Clock;
  database: Database;
  files: FileStore;
  log: Logger;
  /** Tells open pages that something changed. */
  live: LiveEvents;
  /** True on a database that was made as a demo; opens the mailbox page and one-click sign-in. */
  demo: boolean;
}

/** What a request carries before anybody is known: the services, its id and its loaders. */
export interface RequestContext extends Services {
  requestId: string;
  /** Address of the caller, for rate limits only; never logged. */
  ip: string;
  loaders: Map<unknown, DataLoader<never, never>>;
}

/** The manager to read with: inside a mutation that of its transaction. */
export const db = (ctx: Pick<Services, 'database'>): EntityManager => ctx.database.manager;
