import { expect, test } from '@jest/globals';
import { compareYears, type YearSummary } from './compare-years.ts';

const year = (fromOn: string, figures: YearSummary['figures']): YearSummary => ({
  fromOn,
  figures,
  summary: {
    lines: figures.map(({ key, value, on }, figure) => ({ cells: [key, on ?? '', String(value)], figure })),
  },
});

test('each count stands beside the same count of the other years, with a gap where a year lacks it', () => {
  const rows = compareYears([
    year('2022-01-01', [
      { key: 'CONTRACTED', value: 124, on: '2022-01-01' },
      { key: 'CONTRACTED', value: 113, on: '2023-01-01' },
    ]),
    year('2022-12-31', [
      { key: 'CONTRACTED', value: 114, on: '2022-12-31' },
      { key: 'CONTRACTED', value: 107, on: '2024-01-01' },
      { key: 'ENDED', value: 6, on: null },
    ]),
  ]);
  expect(rows.map(({ key, when, values }) => [key, when, values[0]?.value, values[1]?.value])).toEqual([
    ['CONTRACTED', 'from', 124, 114],
    ['CONTRACTED', 'until', 113, 107],
    ['ENDED', null, undefined, 6],
  ]);
  expect(rows[0]?.values[1]?.on).toBe('2022-12-31');
});
