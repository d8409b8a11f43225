import { afterEach, expect, test } from '@jest/globals';
import { createApp, type App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { Installation } from '../../server/platform/installation.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { movableClock } from '../support/movable-clock.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';

let own: OwnDatabase | undefined;
afterEach(async () => {
  await own?.drop();
  own = undefined;
});

const outside = { DEMO: 'false', OPERATOR_EMAIL: 'Beheer@Example.org', SMTP_URL: 'smtp://127.0.0.1:9' };

async function start(settings: Record<string, string>): Promise<App> {
  own ??= await ownDatabase();
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    DATA_DIR: own.folder,
    ...(own.url && { DATABASE_URL: own.url }),
    ...settings,
  });
  return createApp(config, { clock: movableClock('2026-03-02T09:00:00Z') });
}

async function doors(app: App): Promise<string> {
  const answer = await fetch(`${await app.listen()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ demoPeople { roleId } demoMailbox { totalCount } }' }),
  });
  const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'open';
}

test('outside the demo the first start makes the operator of OPERATOR_EMAIL, once', async () => {
  for (const _ of [1, 2]) {
    const app = await start(outside);
    const people = await app.services.database.manager.find(Person);
    expect(people.map(({ emailKey }) => emailKey)).toEqual(['beheer@example.org']);
    await app.close();
  }
});

test('outside the demo an empty database needs OPERATOR_EMAIL, and every start needs SMTP_URL', async () => {
  await expect(start({ DEMO: 'false', SMTP_URL: outside.SMTP_URL })).rejects.toThrow(
    /^Setting OPERATOR_EMAIL .*\.$/,
  );
  await expect(start({ ...outside, SMTP_URL: '' })).rejects.toThrow(/^Setting SMTP_URL .*\.$/);
});

test('a database that was not made as a demo never opens the doors of the demo', async () => {
  await (await start(outside)).close();
  const app = await start({ ...outside, DEMO: 'true' });
  expect(await doors(app)).toBe('NOT_FOUND');
  await app.close();
});

test('a demo opens its doors only while DEMO says so', async () => {
  const first = await start(outside);
  // What the demo leaves: its mark. Loading it whole is told in its own story.
  await first.services.database.transaction(async (manager) => {
    await manager.update(Installation, { demo: false }, { demo: true });
  });
  expect(await doors(first)).toBe('NOT_FOUND');
  await first.close();
  const demo = await start({});
  expect(await doors(demo)).toBe('open');
  await demo.close();
});
