import { expect, test } from '@jest/globals';
import { centsOf, eurosOf } from './euros.ts';

test.each([
  ['1.250.000', 125_000_000],
  ['€ 1.250,50', 125_050],
  ['-300', -30_000],
  ['', null],
  ['veel', Number.NaN],
  ['1,234', Number.NaN],
])('%s is so many cents', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents);
});

test('an amount reads back as the same amount', () => {
  for (const cents of [0, 5, 150, 125_050, 96_400_000_00, -30_000])
    expect(centsOf(eurosOf(cents))).toBe(cents);
});
