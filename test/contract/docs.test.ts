import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../../server/config.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const documents = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true }).map((file) => `docs/${String(file)}`),
].filter((file) => file.endsWith('.md') && existsSync(path.join(root, file)));

describe('The documentation is current', () => {
  const rows = text('docs/operations.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test.each(Object.entries(settings))(
    'setting %s stands in docs/operations.md as the program reads it',
    (name, check) => {
      const usual = check.safeParse(undefined).data;
      const row = ['', `\`${name}\``, usual === undefined ? '' : `\`${usual}\``, check.description, ''];
      expect(rows).toContainEqual(row);
    },
  );

  test('docs/operations.md knows no setting that the program does not', () => {
    const known = rows.flatMap(([, name]) => name?.match(/^`([A-Z0-9_]+)`$/)?.[1] ?? []);
    expect(known).toEqual(Object.keys(settings));
  });

  test.each(documents)('%s links to nothing that is gone', (file) => {
    const targets = [...text(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
      ([, target]) => target!,
    );
    const gone = targets.filter((target) => !existsSync(path.join(root, path.dirname(file), target)));
    expect(gone).toEqual([]);
  });
});
