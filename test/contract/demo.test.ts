import 'reflect-metadata';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readConfig } from '../../server/config.ts';
import { entities } from '../../server/database/entities.ts';
import { composeDemo, loadDemo } from '../../server/database/demo/load-demo.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { DocumentVersion } from '../../server/documents/document-version.entity.ts';
import { thawed } from '../../server/nota/nota-contents.ts';
import { Nota } from '../../server/nota/nota.entity.ts';
import { NotaResultKind } from '../../server/nota/resulting-texts.ts';
import { Database } from '../../server/platform/database.ts';
import { FolderStore } from '../../server/platform/folder-store.ts';
import { Installation } from '../../server/platform/installation.entity.ts';
import { Region } from '../../server/regions/region.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';

const AT = new Date('2026-03-02T09:00:00Z');
const clock = { now: () => AT };
const config = readConfig({ BASE_URL: 'https://oerlis.example' });
let own: OwnDatabase;
let database: Database;
let files: FolderStore;

beforeEach(async () => {
  own = await ownDatabase();
  database = await Database.open({ url: own.url, folder: own.folder, entities, migrations });
  files = new FolderStore(own.folder);
});
afterEach(async () => {
  await database.close();
  await own.drop();
});

test('an empty database gets every row and file of the demo, and its mark', async () => {
  await loadDemo({ database, clock, files, config });
  const { rows } = await composeDemo('2026-03-02', config.BASE_URL);
  for (const entity of entities as (new () => object)[]) {
    const expected = entity === Installation ? 1 : rows.of(entity).length;
    expect([entity.name, await database.manager.count(entity)]).toEqual([entity.name, expected]);
  }
  expect(await database.manager.findOneBy(Installation, {})).toMatchObject({ demo: true });
  const version = await database.manager.findOneByOrFail(DocumentVersion, {
    fileName: 'Jaaroverzicht 2023.pdf',
  });
  const chunks = await (await files.read(version.fileKey)).toArray();
  expect(Buffer.concat(chunks as Buffer[]).length).toBe(version.bytes);
}, 180_000);

test('the nota of the proposal in effect was frozen with its words, and with nothing that was left out', async () => {
  await loadDemo({ database, clock, files, config });
  const [nota, ...others] = await database.manager.find(Nota);
  expect(others).toEqual([]);
  const { proposalNumber, reactions, closed, decisions, articles, general } = thawed(nota!.contents);
  expect(proposalNumber).toBe('2023-01');
  expect(reactions).toBeGreaterThan(25);
  expect(closed).toBeGreaterThan(0);
  expect(closed).toBeLessThan(reactions / 2);
  expect(decisions.map(({ kind }) => kind)).toEqual(['ADOPT', 'ADOPT', 'ADOPT_AMENDED']);
  expect(general.some((answer) => answer.reactions.length + answer.closed > 1)).toBe(true);
  expect(articles.every(({ answers }) => answers.length > 0)).toBe(true);
  const kinds = articles.flatMap(({ results }) => results.map(({ kind }) => kind));
  expect(kinds).toContain(NotaResultKind.AMENDED);
  expect(nota!.contents).toContain('[weggelaten: ');
  expect(nota!.contents).not.toContain('0516 00 00 00');
}, 180_000);

test('a database that holds anything is refused and stays as it was', async () => {
  await database.transaction((manager) =>
    manager.insert(Installation, { id: newId(), demo: false, createdAt: AT }),
  );
  await expect(loadDemo({ database, clock, files, config })).rejects.toBeInstanceOf(Error);
  expect(await database.manager.count(Region)).toBe(0);
  expect(await database.manager.findBy(Installation, {})).toMatchObject([{ demo: false }]);
});
