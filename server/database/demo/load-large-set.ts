import type { Services } from '../../platform/context.ts';
import { Installation } from '../../platform/installation.entity.ts';
import { localDate } from '../../platform/time/amsterdam.ts';
import { Reaction } from '../../reactions/reaction.entity.ts';
import { demoCalendar } from './calendar.ts';
import { compose } from './compose/compose.ts';
import type { SharedRows } from './compose/plan.ts';
import { DemoRows, repeatableIds } from './compose/rows.ts';
import { largePlans } from './large-set.ts';
import { randomOf } from './random.ts';
import { storeRows } from './write-rows.ts';

export interface LargeSetProgress {
  region: string;
  done: number;
  reactions: number;
}

/** Adds invented regions to a demo, for measuring; each in a transaction of its own. */
export async function loadLargeSet(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  count: number,
  tell: (progress: LargeSetProgress) => void,
): Promise<void> {
  const installation = await database.manager.findOneBy(Installation, {});
  if (!installation?.demo) throw new Error('A large set is added to a demo only.');
  const calendar = demoCalendar(localDate(clock.now()));
  const rows = new DemoRows(repeatableIds(randomOf('ids of the large set'), calendar.today));
  const shared: SharedRows = { providers: new Map(), people: new Map() };
  let done = 0;
  for (const plan of largePlans(calendar, count)) {
    await compose({ rows, plan, calendar, shared, files: new Map(), random: randomOf(plan.region.slug) });
    const reactions = rows.of(Reaction).length;
    await database.transaction((manager) => storeRows(manager, rows));
    done += 1;
    tell({ region: plan.region.name, done, reactions });
  }
}
