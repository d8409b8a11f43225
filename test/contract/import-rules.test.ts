import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

describe('The linter keeps the rooms apart', () => {
  const refused: [rule: string, file: string, code: string][] = [
    ['platform knows no access', 'server/platform/a.ts', `import '../access/actor.ts';`],
    [
      'platform knows no domain, not even for a type',
      'server/platform/b.ts',
      `import type { R } from '../regions/r.ts';`,
    ],
    ['access knows only platform', 'server/access/a.ts', `import '../people/person.entity.ts';`],
    ['documents know no proposal', 'server/documents/a.ts', `import '../proposals/proposal.entity.ts';`],
    ['notifications know no timeline', 'server/notifications/a.ts', `import '../timeline/entry.ts';`],
    ['the timeline knows no reaction', 'server/timeline/a.ts', `import '../reactions/reaction.entity.ts';`],
    ['regions know no provider', 'server/regions/a.ts', `import '../providers/provider.entity.ts';`],
    ['providers know no contract', 'server/providers/a.ts', `import '../contracts/contract.entity.ts';`],
    ['people know no table', 'server/people/a.ts', `import '../table/seat.entity.ts';`],
    ['contracts know no person', 'server/contracts/b.ts', `import '../people/person.entity.ts';`],
    ['contracts know no meeting', 'server/contracts/a.ts', `import '../meetings/meeting.entity.ts';`],
    ['the table knows no meeting', 'server/table/a.ts', `import '../meetings/meeting.entity.ts';`],
    ['meetings know no proposal', 'server/meetings/a.ts', `import '../proposals/proposal.entity.ts';`],
    ['proposals know no reaction', 'server/proposals/a.ts', `import '../reactions/reaction.entity.ts';`],
    ['reactions know no overview', 'server/reactions/a.ts', `import '../overviews/overview.entity.ts';`],
    ['a domain knows no database', 'server/regions/b.ts', `import '../database/data-source.ts';`],
    ['a domain knows no app', 'server/overviews/a.ts', `import '../app.ts';`],
    [
      'a lazy import is an import',
      'server/regions/c.ts',
      `export const load = () => import('../table/seat.entity.ts');`,
    ],
    [
      'a resolver is for its own folder',
      'server/reactions/b.ts',
      `import '../proposals/proposal.resolver.ts';`,
    ],
    [
      'loaders are for their own folder',
      'server/reactions/c.ts',
      `import '../proposals/proposal.loaders.ts';`,
    ],
    ['inputs are for their own folder', 'server/reactions/d.ts', `import '../proposals/proposal.inputs.ts';`],
    ['a folder without a floor is no room', 'server/app.ts', `import './utils/strings.ts';`],
    ['the server knows no client', 'server/main.ts', `import '../client/i18n/nl.ts';`],
    ['the client knows no server', 'client/pages/home/a.ts', `import '../../../server/config.ts';`],
    ['the program knows no tests', 'server/config.ts', `import '../test/support/clock.ts';`],
    ['pages know no app', 'client/pages/home/b.ts', `import '../../app/routes.tsx';`],
    ['a page knows no other page', 'client/pages/home/c.ts', `import '../meeting/MeetingPage.tsx';`],
    ['features know no page', 'client/features/proposals/a.ts', `import '../../pages/home/HomePage.tsx';`],
    [
      'a feature knows no other feature',
      'client/features/proposals/b.ts',
      `import '../reactions/Reaction.tsx';`,
    ],
    ['the UI kit knows no feature', 'client/ui/a.ts', `import '../features/proposals/Proposal.tsx';`],
    ['the UI kit knows no Apollo', 'client/ui/b.ts', `import '@apollo/client/react';`],
    ['the UI kit knows no GraphQL', 'client/ui/c.ts', `import 'graphql';`],
    [
      'the UI kit knows no generated types',
      'client/ui/d.ts',
      `import type { X } from '../generated/graphql.ts';`,
    ],
  ];

  const allowed: [rule: string, file: string, code: string][] = [
    ['a child knows its parent', 'server/reactions/e.ts', `import '../proposals/proposal.entity.ts';`],
    ['every domain knows the three beneath', 'server/table/b.ts', `import '../timeline/record.ts';`],
    [
      'every room knows platform and access',
      'server/regions/d.ts',
      `import '../platform/ids.ts';import '../access/a.ts';`,
    ],
    ['a folder uses its own inputs', 'server/regions/e.ts', `import './region.inputs.ts';`],
    ['the schema lists the resolvers', 'server/schema.ts', `import './regions/region.resolver.ts';`],
    ['tests know the program', 'test/stories/a.test.ts', `import '../../server/app.ts';`],
    [
      'a test beside its rule knows the builders',
      'server/regions/f.test.ts',
      `import '../../test/builders/region.ts';`,
    ],
    ['features know the form helpers', 'client/features/proposals/c.ts', `import '../forms/use-form.ts';`],
    [
      'pages compose features and blocks',
      'client/pages/home/d.ts',
      `import '../../features/a/A.tsx';import '../../ui/Card.tsx';`,
    ],
  ];

  const found = breachesIn([...refused, ...allowed]);

  test.each(refused)('%s', async (_rule, file) => {
    expect(await found).toContainEqual({ file, rule: 'house(imports)' });
  });

  test.each(allowed)('but %s', async (_rule, file) => {
    expect((await found).filter((breach) => breach.file === file)).toEqual([]);
  });

  test('a file passes nothing on that it did not write', async () => {
    const barrels = await breachesIn([
      ['', 'server/regions/index.ts', `export * from './region.entity.ts';`],
      ['', 'client/ui/all.ts', `export { Button } from './Button.tsx';`],
    ]);
    expect(barrels).toContainEqual({ file: 'server/regions/index.ts', rule: 'house(no-reexport)' });
    expect(barrels).toContainEqual({ file: 'client/ui/all.ts', rule: 'house(no-reexport)' });
  });

  test.each(['new Date()', 'Date.now()', 'Date()'])(
    'the server asks its clock instead of %s',
    async (code) => {
      const breaches = await breachesIn([['', 'server/meetings/agenda.ts', `export const now = ${code};`]]);
      expect(breaches).toEqual([{ file: 'server/meetings/agenda.ts', rule: 'house(one-clock)' }]);
    },
  );

  test('a date that is given stays a date', async () => {
    expect(
      await breachesIn([['', 'server/meetings/a.ts', `export const start = new Date('2020-01-01');`]]),
    ).toEqual([]);
  });

  test('and this program keeps to them', async () => {
    expect(await lint(root)).toEqual([]);
  });
});

interface Breach {
  file: string;
  rule: string;
}

/** Writes the given files in a house of their own, under the rules of this one, and has the linter read it. */
async function breachesIn(files: [rule: string, file: string, code: string][]): Promise<Breach[]> {
  const house = await mkdtemp(path.join(tmpdir(), 'oerlis-rooms-'));
  const rules = JSON.parse(await readFile(path.join(root, '.oxlintrc.json'), 'utf8')) as object;
  const here = { options: {}, jsPlugins: [path.join(root, '.oxlint/house-rules.js')] };
  await writeFile(path.join(house, '.oxlintrc.json'), JSON.stringify({ ...rules, ...here }));
  for (const [, file, code] of files) {
    await mkdir(path.join(house, path.dirname(file)), { recursive: true });
    await writeFile(path.join(house, file), `${code}\n`);
  }
  const breaches = await lint(house);
  await rm(house, { recursive: true });
  return breaches;
}

/** What the linter reports of the rules of this house. */
async function lint(folder: string): Promise<Breach[]> {
  const oxlint = path.join(root, 'node_modules/.bin/oxlint');
  const json = await output(oxlint, ['-A', 'all', '--format', 'json'], folder);
  const { diagnostics } = JSON.parse(json) as { diagnostics: { code?: string; filename: string }[] };
  return diagnostics
    .map(({ code = '', filename }) => ({ file: filename, rule: code }))
    .filter(({ rule }) => rule.startsWith('house('));
}

function output(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 1e8 }, (_error, stdout) => resolve(stdout));
  });
}
