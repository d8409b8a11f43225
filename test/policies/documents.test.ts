import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { lifecycles, permissions } from './documents.ts';
import { chapters } from './situations.ts';

const committed = (file: string) =>
  readFileSync(new URL(`../../docs/generated/${file}`, import.meta.url), 'utf8');
const inServer = (ending: string) =>
  readdirSync(new URL('../../server', import.meta.url), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(ending));

test('the permission matrix in the docs is what the policies say (npm run generate)', () => {
  expect(committed('permissions.md')).toBe(permissions());
});

test('the diagrams in the docs are what the lifecycles say (npm run generate)', () => {
  expect(committed('lifecycles.md')).toBe(lifecycles());
});

test('every policy has its chapter in the permission matrix', () => {
  expect(chapters.map(({ file }) => file).toSorted()).toEqual(inServer('.policy.ts').toSorted());
});

test('every lifecycle has its diagram', () => {
  for (const file of inServer('.lifecycle.ts')) expect(lifecycles()).toContain(`(../../server/${file})`);
});
