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
import { demoPlans } from './plans.ts';
import { randomOf } from './random.ts';
import { storeRows } from './write-rows.ts';

/** Fills an empty database with the demo regions and marks it as a demo. The same on every machine on the same day. */
export async function loadDemo({
  database,
  clock,
  files: store,
}: Pick<Services, 'database' | 'clock' | 'files'>): Promise<void> {
  const calendar = demoCalendar(localDate(clock.now()));
  const rows = new DemoRows(repeatableIds(randomOf('ids'), calendar.today));
  const shared: SharedRows = { providers: new Map(), people: new Map() };
  const files = new Map<string, Buffer>();
  for (const plan of demoPlans(calendar))
    await compose({ rows, plan, calendar, shared, files, random: randomOf(plan.region.slug) });
  for (const [key, bytes] of files) await store.write(key, Readable.from([bytes]));
  await database.transaction(async (manager) => {
    if ((await manager.existsBy(Installation, {})) || (await manager.existsBy(Region, {})))
      throw new Error('A demo is loaded into an empty database only.');
    await manager.insert(Installation, { id: newId(), demo: true, createdAt: clock.now() });
    await storeRows(manager, rows);
  });
}
