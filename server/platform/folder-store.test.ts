import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FolderStore } from './folder-store.ts';
import { newId } from './ids.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oerlis-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what a sudden end cut off is swept when it is old; whole files and what is being written stay', async () => {
  const store = new FolderStore(join(folder, 'files'));
  const long = new Date('2026-03-01T10:00:00Z');
  const before = new Date('2026-03-02T10:00:00Z');
  await store.sweep(before);
  const [whole, cutOff, underway] = [newId(), newId(), newId()];
  const pathOf = (key: string) => join(folder, 'files', key.slice(-2), key);
  await store.write(whole, Readable.from(['all of it']));
  await utimes(pathOf(whole), long, long);
  for (const key of [cutOff, underway]) {
    await mkdir(join(folder, 'files', key.slice(-2)), { recursive: true });
    await writeFile(`${pathOf(key)}.partial`, 'half of');
  }
  await utimes(`${pathOf(cutOff)}.partial`, long, long);
  await store.sweep(before);
  const left = await readdir(join(folder, 'files'), { recursive: true });
  expect(left.filter((name) => name.length > 2).toSorted()).toEqual(
    [`${whole.slice(-2)}/${whole}`, `${underway.slice(-2)}/${underway}.partial`].toSorted(),
  );
});
