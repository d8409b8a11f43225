/**
 * Fills a database with demo data, outside the running program:
 *   npm run demo-data                    the demo regions, into an empty database
 *   npm run demo-data -- --regions 50    and fifty invented regions to measure with
 * DATA_DIR and DATABASE_URL say which database, as for the program.
 */
import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { loadDemo } from './database/demo/load-demo.ts';
import { loadLargeSet } from './database/demo/load-large-set.ts';
import { entities } from './database/entities.ts';
import { migrations } from './database/migrations/index.ts';
import { systemClock } from './platform/clock.ts';
import { Database } from './platform/database.ts';
import { FolderStore } from './platform/folder-store.ts';
import { Installation } from './platform/installation.entity.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function fill(regions: number): Promise<void> {
  const config = readConfig(process.env);
  const database = await Database.open({
    url: config.DATABASE_URL,
    folder: config.DATA_DIR,
    entities,
    migrations,
  });
  const services = {
    config,
    database,
    clock: systemClock,
    files: new FolderStore(join(config.DATA_DIR, 'files')),
  };
  const began = services.clock.now().getTime();
  const seconds = (): string => `${Math.round((services.clock.now().getTime() - began) / 1000)} s`;
  try {
    if (!(await database.manager.existsBy(Installation, {}))) {
      await loadDemo(services);
      say(`The demo regions are there (${seconds()}).`);
    }
    await loadLargeSet(services, regions, ({ region, done, reactions }) =>
      say(`${done} of ${regions}: ${region}, ${reactions} reactions (${seconds()})`),
    );
  } finally {
    await database.close();
  }
}

const { values } = parseArgs({ options: { regions: { type: 'string', default: '0' } } });
const regions = Number(values.regions);
if (!Number.isInteger(regions) || regions < 0 || regions > 50) {
  say('--regions is a whole number from 0 to 50.');
  process.exit(1);
}
try {
  await fill(regions);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
