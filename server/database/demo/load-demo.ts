import type { Services } from '../../platform/context.ts';
import { localDate } from '../../platform/time/amsterdam.ts';
import { Region } from '../../regions/region.entity.ts';
import { demoCalendar } from './calendar.ts';
import { compose } from './compose/compose.ts';
import type { SharedRows } from './compose/plan.ts';
import { DemoRows, repeatableIds } from './compose/rows.ts';
import { demoPlans } from './plans.ts';
import { randomOf } from './random.ts';
import { storeRows } from './write-rows.ts';

/** Fills an empty database with the demo regions. The same on every machine on the same day. */
export async function loadDemo({ database, clock }: Pick<Services, 'database' | 'clock'>): Promise<void> {
  const calendar = demoCalendar(localDate(clock.now()));
  const rows = new DemoRows(repeatableIds(randomOf('ids'), calendar.today));
  const shared: SharedRows = { providers: new Map(), people: new Map() };
  for (const plan of demoPlans(calendar))
    compose({ rows, plan, calendar, shared, random: randomOf(plan.region.slug) });
  await database.transaction(async (manager) => {
    if (await manager.existsBy(Region, {}))
      throw new Error('The demo is loaded into an empty database only.');
    await storeRows(manager, rows);
  });
}
