import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvFile } from './csv.ts';

test('cells with separators, quotes and line ends are quoted', () => {
  expect(csvFile([['a;b', 'zei "ja"', 'x\ny', 'Zorg & Zo']])).toBe(
    '\ufeff"a;b";"zei ""ja""";"x\ny";Zorg & Zo\r\n',
  );
});

test.each(['=1+1', '+31612345678', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|cmd', '%x'])(
  'no cell begins as a formula: %j',
  (text) => {
    const written = csvFile([[text]])
      .slice(1)
      .replace(/^"/, '');
    expect(written.startsWith("'")).toBe(true);
  },
);

test('whatever somebody typed, a cell never begins as a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = csvFile([[text]])
        .slice(1)
        .replace(/^"/, '');
      expect(/^[=+\-@\t]/.test(written)).toBe(false);
    }),
  );
});
