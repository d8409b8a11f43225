import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
/** Found by their name: the drivers by typeorm, the font by the maker of the demo's PDFs. */
const namedOnly = ['better-sqlite3', 'mysql2', '@fontsource/noto-sans'];
/** Run by developers only, never by the installed program. */
const forDevelopers = /\.test\.ts$|make-[\w-]+\.ts$|\.mjs$/;

test('the installed program has every package that it imports: it runs without the development packages', () => {
  const missing = [...importedBy('server')].filter((name) => !(name in dependencies));
  expect(missing).toEqual([]);
});

test('the installed program has no package that nothing imports', () => {
  const imported = new Set([...importedBy('server'), ...namedOnly]);
  expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
});

test('the program reads no file that its build does not carry along', () => {
  const beside = filesIn('server').filter((file) =>
    /(?<!createRequire\()import\.meta\.(url|dirname)/.test(readFileSync(file, 'utf8')),
  );
  const known = ['main.ts', 'schema.emit.ts'];
  expect(beside.map((file) => path.basename(file)).filter((name) => !known.includes(name))).toEqual([]);
});

test('every package has one exact version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

type Locked = Record<string, { optionalDependencies?: Record<string, string> }>;

test('the lock file lists the packages of every platform: npm ci refuses one that misses some', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Locked;
  };
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(packages, at, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks where Node looks: beside the package that asks, then one folder up, and so on. */
function isLocked(packages: Locked, at: string, name: string): boolean {
  if (packages[path.posix.join(at, 'node_modules', name)]) return true;
  return at !== '' && isLocked(packages, at.slice(0, Math.max(0, at.lastIndexOf('node_modules') - 1)), name);
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.join(root, folder, String(file)))
    .filter((file) => file.endsWith('.ts') && !forDevelopers.test(file));
}

/** Names of the packages that the code imports or resolves, types left out: those are gone when it runs. */
function importedBy(folder: string): Set<string> {
  const names = new Set<string>();
  for (const file of filesIn(folder)) {
    const code = readFileSync(file, 'utf8').replaceAll(/^import type [^;]+;/gm, '');
    for (const [, specifier] of code.matchAll(
      /(?:^(?:import |\}).*from |^import |import\()'(@?[a-z][^'.]*)'/gm,
    )) {
      const name = specifier!
        .split('/')
        .slice(0, specifier!.startsWith('@') ? 2 : 1)
        .join('/');
      if (!specifier!.startsWith('node:')) names.add(name);
    }
  }
  return names;
}
