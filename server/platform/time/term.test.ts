import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Checks } from '../problems.ts';
import { addDays } from './amsterdam.ts';
import { checkTerm, isWithin, overlap, type Term } from './term.ts';

const date = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-01-01', days));
const term: fc.Arbitrary<Term> = fc
  .tuple(date, fc.option(fc.integer({ min: 0, max: 100 })))
  .map(([startsOn, length]) => ({ startsOn, endsOn: length === null ? null : addDays(startsOn, length) }));

test('two terms overlap exactly when some day lies in both', () => {
  fc.assert(
    fc.property(term, term, (a, b) => {
      const shared = [a.startsOn, b.startsOn].some((day) => isWithin(a, day) && isWithin(b, day));
      expect(overlap(a, b)).toBe(shared);
      expect(overlap(b, a)).toBe(shared);
    }),
  );
});

test('the last day of a term belongs to it', () => {
  const march = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
  expect(isWithin(march, '2026-03-31')).toBe(true);
  expect(isWithin(march, '2026-04-01')).toBe(false);
  expect(overlap(march, { startsOn: '2026-04-01', endsOn: null })).toBe(false);
});

test('a date that does not exist, or an end before the start, is told at its field', () => {
  const problemsOf = (given: Term) => {
    const checks = new Checks();
    checkTerm(checks, given);
    return checks.problems;
  };
  expect(problemsOf({ startsOn: '2026-02-30', endsOn: null })).toEqual([
    { field: 'startsOn', code: 'INVALID_DATE' },
  ]);
  expect(problemsOf({ startsOn: '2026-03-02', endsOn: '2026-03-01' })).toEqual([
    { field: 'endsOn', code: 'DATE_ORDER' },
  ]);
  expect(problemsOf({ startsOn: '2026-03-02', endsOn: '2026-03-02' })).toEqual([]);
});
