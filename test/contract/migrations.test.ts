import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entities } from '../../server/database/entities.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { Database } from '../../server/platform/database.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';

let own: OwnDatabase;
let database: Database;
const open = () => Database.open({ url: own.url, folder: own.folder, entities, migrations });

beforeAll(async () => {
  own = await ownDatabase();
  database = await open();
});
afterAll(async () => {
  await database.close();
  await own.drop();
});

test('the migrations give exactly the schema that the entities describe', async () => {
  expect(await database.pendingSchema()).toEqual([]);
});

test('a second start finds nothing left to migrate', async () => {
  const again = await open();
  expect(await again.ready()).toBe(true);
  expect(await again.pendingSchema()).toEqual([]);
  await again.close();
});

test('a migration carries a name of its own that starts with a verb and ends with its time', () => {
  const names = migrations.map((migration) => migration.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+[A-Z]\w*\d{14}$/);
});
