import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { phone, useBrowser } from '../support/browser.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';
import { runProgram, type Program } from '../support/program.ts';

const { openScreen } = useBrowser();
let own: OwnDatabase;
let program: Program;

beforeAll(async () => {
  own = await ownDatabase();
  program = await start();
}, 300_000);

afterAll(async () => {
  await stop();
  await own.drop();
});

const start = () =>
  runProgram({ DATA_DIR: own.folder, ...(own.url && { DATABASE_URL: own.url }) }, ['npm', 'start']);

async function stop(): Promise<void> {
  program.send('SIGTERM');
  await program.ended;
}

async function regions(): Promise<string[]> {
  const query = encodeURIComponent('{ regions { slug } }');
  const answer = await fetch(`${program.url}/graphql?query=${query}`, {
    headers: { 'content-type': 'application/json' },
  });
  const { data } = (await answer.json()) as { data: { regions: { slug: string }[] } };
  return data.regions.map(({ slug }) => slug);
}

test('npm start on an empty database says where it runs and how to sign in', () => {
  expect(program.printed()).toContain(`Oerlis runs at ${program.url}`);
  expect(program.printed()).toContain(`${program.url}/demo`);
});

test('it shows the demo regions to a visitor on a phone, without an error on the way', async () => {
  const { page, errors } = await openScreen(phone);
  await page.goto(program.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await regions()).toContain('owo');
  expect(errors).toEqual([]);
});

test('it starts again on what it made, and loads nothing twice', async () => {
  const before = await regions();
  await stop();
  program = await start();
  expect(await regions()).toEqual(before);
}, 120_000);
