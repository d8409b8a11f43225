import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, compareDates } from './amsterdam.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
import { cpuTime } from '../../../test/support/cpu-time.ts';

const date = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('a working day', () => {
  test.each([
    ['2024-01-01', 'New Year'],
    ['2024-04-01', 'Easter Monday'],
    ['2023-04-27', "the King's birthday"],
    ['2024-05-09', 'Ascension'],
    ['2024-05-20', 'Whit Monday'],
    ['2025-12-25', 'Christmas'],
    ['2025-12-26', 'the second day of Christmas'],
    ['2024-03-16', 'a Saturday'],
    ['2024-03-17', 'a Sunday'],
  ])('is not %s: %s', (day) => expect(isWorkingDay(day)).toBe(false));

  test.each([
    ['2024-03-29', 'Good Friday'],
    ['2024-12-24', 'Christmas Eve'],
    ['2024-12-31', "New Year's Eve"],
    ['2024-12-05', "St Nicholas' Eve"],
    ['2024-03-14', 'a Thursday'],
  ])('is %s: %s', (day) => expect(isWorkingDay(day)).toBe(true));

  test("is not the Saturday before when the King's birthday would be a Sunday, and Monday stays one", () => {
    for (const year of [2014, 2025, 2031]) {
      expect(isWorkingDay(`${year}-04-26`)).toBe(false);
      expect(isWorkingDay(`${year}-04-28`)).toBe(true);
    }
  });

  test('is 5 May, except once in five years', () => {
    expect(['2021-05-05', '2022-05-05', '2023-05-05', '2026-05-05'].map(isWorkingDay)).not.toContain(false);
    expect(['2015-05-05', '2020-05-05', '2025-05-05'].map(isWorkingDay)).not.toContain(true);
  });

  test('comes two to five times in any seven days', () => {
    fc.assert(
      fc.property(date, (day) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((days) => isWorkingDay(addDays(day, days)));
        const count = week.filter(Boolean).length;
        expect(count).toBeGreaterThanOrEqual(2);
        expect(count).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('counting working days', () => {
  test('ten from the day before Christmas 2024 ends on 10 January', () => {
    expect(addWorkingDays('2024-12-24', 10)).toBe('2025-01-10');
    expect(workingDaysBetween('2024-12-24', '2025-01-10')).toBe(10);
  });

  test('ten before a Tuesday after Easter reaches back over Easter Monday', () => {
    expect(addWorkingDays('2024-04-09', -10)).toBe('2024-03-25');
  });

  test('starts with the day after: a term from a Friday counts Monday first', () => {
    expect(addWorkingDays('2024-03-15', 1)).toBe('2024-03-18');
    expect(addWorkingDays('2024-03-16', 1)).toBe('2024-03-18');
    expect(addWorkingDays('2024-03-16', 0)).toBe('2024-03-16');
  });

  test('back and forth agree', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), (day, n) => {
        const reached = addWorkingDays(day, n);
        expect(workingDaysBetween(day, reached)).toBe(n);
        expect(compareDates(reached, day)).toBe(Math.sign(n));
        if (n !== 0) expect(isWorkingDay(reached)).toBe(true);
        if (isWorkingDay(day)) expect(addWorkingDays(reached, -n)).toBe(day);
      }),
    );
  });

  test('adds up: m and then n days are m + n days', () => {
    fc.assert(
      fc.property(date, fc.nat(40), fc.nat(40), (day, m, n) => {
        expect(addWorkingDays(addWorkingDays(day, m), n)).toBe(addWorkingDays(day, m + n));
      }),
    );
  });

  test('over twenty years takes no time to speak of', async () => {
    const count = () => workingDaysBetween('2015-01-01', '2035-01-01');
    expect(count()).toBeGreaterThan(5000);
    expect(await cpuTime(count)).toBeLessThan(1000);
  });
});
