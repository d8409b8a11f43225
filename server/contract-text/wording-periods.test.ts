import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../platform/time/amsterdam.ts';
import { periodsOf, wordingOn, type Term } from './wording-periods.ts';

const first = '2020-01-01';
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(first, days));
const before = (date: string) => addDays(date, -1);

/** The text of the generation, and changes in whatever order they were recorded. */
const history: fc.Arbitrary<Term[]> = fc
  .array(day, { maxLength: 12 })
  .map((days) => [first, ...days].map((startsOn, at) => ({ wordingId: `w${at}`, startsOn, serial: at + 1 })));

describe('What an article says on a day', () => {
  test('is exactly one wording, on each day from the first', () => {
    fc.assert(
      fc.property(history, day, (terms, date) => {
        const holding = periodsOf(terms, before).filter(
          ({ from, until }) => from <= date && (until === null || date <= until),
        );
        expect(holding.map(({ wordingId }) => wordingId)).toEqual([wordingOn(terms, date)!.wordingId]);
      }),
    );
  });

  test('leaves no gap between one wording and the next', () => {
    fc.assert(
      fc.property(history, (terms) => {
        const periods = periodsOf(terms, before);
        expect(periods[0]!.from).toBe(first);
        for (const [at, { until }] of periods.entries())
          expect(until && addDays(until, 1)).toBe(periods[at + 1]?.from ?? null);
      }),
    );
  });

  test('does not hang on the order in which the rows come', () => {
    fc.assert(
      fc.property(history, day, (terms, date) => {
        expect(wordingOn(terms.toReversed(), date)).toEqual(wordingOn(terms, date));
      }),
    );
  });

  test('is nothing before the first', () => {
    expect(wordingOn([{ wordingId: 'w', startsOn: first, serial: 1 }], '2019-12-31')).toBeNull();
  });

  test('changes on the day of effect and not before', () => {
    const terms = [
      { wordingId: 'old', startsOn: first, serial: 1 },
      { wordingId: 'new', startsOn: '2023-05-01', serial: 1 },
    ];
    const on = (date: string) => wordingOn(terms, date)!.wordingId;
    expect([on('2023-04-30'), on('2023-05-01'), on('2023-05-02')]).toEqual(['old', 'new', 'new']);
  });
});
