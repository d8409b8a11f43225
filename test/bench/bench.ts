/**
 * npm run bench: how long each page's query takes over HTTP, beside the same SQL statements run bare and their rows sent as
 * JSON by a server that does nothing else, in the same process and on the same data. The ratio is what counts: it tells
 * what the program adds, whatever the machine. Without DATA_DIR it measures the demo.
 *   npm run bench -- --times 200 --region owo
 *   DATA_DIR=data npm run bench           the database of an earlier npm start or npm run demo-data
 */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { demoRegion } from '../support/demo-region.ts';
import { pageQueries } from '../support/page-queries.ts';
import { startApp } from '../support/start-app.ts';
import { heaviestView } from './heaviest-view.ts';
import { measure, type Measurement } from './measure.ts';

const { values: options } = parseArgs({
  options: { times: { type: 'string', default: '100' }, region: { type: 'string', default: 'owo' } },
});
const { DATA_DIR, DATABASE_URL } = process.env;
const lent = DATA_DIR ? { folder: DATA_DIR, url: DATABASE_URL, drop: () => Promise.resolve() } : undefined;

const on = await startApp({ DEMO: 'true' }, new Date().toISOString(), lent);
const region = await demoRegion(on, options.region);
const measured: Measurement[] = [];
for (const page of pageQueries()) {
  const view = await heaviestView(on, region, page);
  if (view) measured.push(await measure(on, view, Number(options.times)));
  else console.log(`${page.name}: nobody of ${options.region} may see it`);
}
await on.stop();

const ms = (value: number) => value.toFixed(1);
console.table(
  Object.fromEntries(
    measured.map(({ page, who, statements, bytes, p50, p95, rawP50 }) => [
      page,
      {
        who,
        statements,
        'answer kB': (bytes / 1000).toFixed(1),
        'p50 ms': ms(p50),
        'p95 ms': ms(p95),
        'raw p50 ms': ms(rawP50),
        'times raw': (p50 / rawP50).toFixed(1),
      },
    ]),
  ),
);
console.log(`${options.times} requests a page, one after another, on ${on.app.services.database.engine}.`);
