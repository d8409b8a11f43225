import { Readable } from 'node:stream';
import type { Services } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { Installation } from '../../platform/installation.entity.ts';
import { localDate } from '../../platform/time/amsterdam.ts';
import { Region } from '../../regions/region.entity.ts';
import { demoCalendar } from './calendar.ts';
import { compose } from './compose/compose.ts';
import type { SharedRows } from './compose/plan.ts';
import { DemoRows, repeatableIds } from './compose/rows.ts';
import { freezeNotas } from './freeze-notas.ts';
import { freezeOverviews } from './freeze-overviews.ts';
import { demoPlans } from './plans.ts';
import { randomOf } from './random.ts';
import { storeRows } from './write-rows.ts';

export interface ComposedDemo {
  rows: DemoRows;
  files: Map<string, Buffer>;
}

/** The demo regions as they are on a day: the same on every machine. */
export async function composeDemo(today: string, baseUrl: string): Promise<ComposedDemo> {
  const calendar = demoCalendar(today);
  const rows = new DemoRows(repeatableIds(randomOf('ids'), today));
  const shared: SharedRows = { providers: new Map(), people: new Map() };
  const files = new Map<string, Buffer>();
  for (const plan of demoPlans(calendar))
    await compose({ rows, plan, calendar, shared, files, baseUrl, random: randomOf(plan.region.slug) });
  return { rows, files };
}

/** Fills an empty database with the demo regions and marks it as a demo. */
export async function loadDemo({
  database,
  clock,
  files: store,
  config,
}: Pick<Services, 'database' | 'clock' | 'files' | 'config'>): Promise<void> {
  const { rows, files } = await composeDemo(localDate(clock.now()), config.BASE_URL);
  for (const [key, bytes] of files) await store.write(key, Readable.from([bytes]));
  await database.transaction(async (manager) => {
    if ((await manager.existsBy(Installation, {})) || (await manager.existsBy(Region, {})))
      throw new Error('A demo is loaded into an empty database only.');
    await manager.insert(Installation, { id: newId(), demo: true, createdAt: clock.now() });
    await storeRows(manager, rows);
    await freezeNotas({ database, clock, files: store, config });
    await freezeOverviews({ database, clock });
  });
}
