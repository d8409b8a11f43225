import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  endOfDay,
  instantOf,
  isDate,
  isTime,
  localDate,
  localTime,
  startOfDay,
} from './amsterdam.ts';

const HOUR = 3_600_000;

/** The last Sunday of a month: the clock goes forward in March (3), back in October (10), since 1996. */
function lastSunday(year: number, month: number): string {
  const lastDay = new Date(Date.UTC(year, month, 0));
  lastDay.setUTCDate(lastDay.getUTCDate() - lastDay.getUTCDay());
  return lastDay.toISOString().slice(0, 10);
}

const year = fc.integer({ min: 1996, max: 2037 });
/** Any date, and far more often than by chance the days around a clock change. */
const date = fc.oneof(
  fc
    .date({ min: new Date('1996-01-02'), max: new Date('2037-12-30'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc
    .tuple(year, fc.constantFrom(3, 10), fc.integer({ min: -2, max: 2 }))
    .map(([inYear, month, days]) => addDays(lastSunday(inYear, month), days)),
);
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('a date', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '1000-01-01'])('can be %s', (text) =>
    expect(isDate(text)).toBe(true),
  );

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '0999-01-01',
  ])('cannot be %s', (text) => expect(isDate(text)).toBe(false));

  test.each(['', '2023-1-1', '20230101', '31-10-2023', '2023-10-31T00:00', '2023-10-31\n', '+02023-10-31'])(
    'is not written %j',
    (text) => expect(isDate(text)).toBe(false),
  );

  test('moves by days and back, in the order of time', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const moved = addDays(day, days);
        expect(isDate(moved)).toBe(true);
        expect(addDays(moved, -days)).toBe(day);
        expect(compareDates(moved, day)).toBe(Math.sign(days));
      }),
    );
  });
});

describe('a day in Amsterdam', () => {
  test('begins and ends by the local clock', () => {
    expect(startOfDay('2024-01-15').toISOString()).toBe('2024-01-14T23:00:00.000Z');
    expect(endOfDay('2024-03-14').toISOString()).toBe('2024-03-14T22:59:59.999Z');
    expect(endOfDay('2024-07-01').toISOString()).toBe('2024-07-01T21:59:59.999Z');
  });

  test('has 23 hours when the clock goes forward and 25 when it goes back', () => {
    expect(endOfDay('2024-03-31').toISOString()).toBe('2024-03-31T21:59:59.999Z');
    expect(endOfDay('2024-10-27').toISOString()).toBe('2024-10-27T22:59:59.999Z');
    fc.assert(
      fc.property(date, (day) => {
        const inYear = Number(day.slice(0, 4));
        const hours = day === lastSunday(inYear, 3) ? 23 : day === lastSunday(inYear, 10) ? 25 : 24;
        expect(endOfDay(day).getTime() + 1 - startOfDay(day).getTime()).toBe(hours * HOUR);
      }),
    );
  });

  test('holds its first and last millisecond and not those beside them', () => {
    fc.assert(
      fc.property(date, (day) => {
        const [start, end] = [startOfDay(day).getTime(), endOfDay(day).getTime()];
        expect([start, end].map((at) => localDate(new Date(at)))).toEqual([day, day]);
        expect(localDate(new Date(start - 1))).toBe(addDays(day, -1));
        expect(localDate(new Date(end + 1))).toBe(addDays(day, 1));
        expect([start, end].map((at) => localTime(new Date(at)))).toEqual(['00:00', '23:59']);
      }),
    );
  });
});

describe('a time of day', () => {
  test('is written HH:MM', () => {
    for (const text of ['00:00', '09:30', '23:59']) expect(isTime(text)).toBe(true);
    for (const text of ['', '24:00', '9:30', '12:60', '12:00:00', '12.00']) expect(isTime(text)).toBe(false);
  });

  test('is read back from its instant, except in the hour that is skipped', () => {
    fc.assert(
      fc.property(date, time, (day, clock) => {
        const instant = instantOf(day, clock);
        const skipped = day === lastSunday(Number(day.slice(0, 4)), 3) && clock.startsWith('02:');
        expect(localDate(instant)).toBe(day);
        expect(localTime(instant)).toBe(skipped ? clock.replace('02:', '03:') : clock);
      }),
    );
  });

  test('is the first of the two in the hour that comes twice', () => {
    expect(instantOf('2024-10-27', '02:30').toISOString()).toBe('2024-10-27T00:30:00.000Z');
    fc.assert(
      fc.property(year, fc.nat(59), (inYear, minute) => {
        const day = lastSunday(inYear, 10);
        const clock = `02:${String(minute).padStart(2, '0')}`;
        const first = instantOf(day, clock);
        expect(localTime(new Date(first.getTime() + HOUR))).toBe(clock);
        expect(localTime(new Date(first.getTime() - HOUR))).not.toBe(clock);
      }),
    );
  });

  test('that does not exist is refused', () => {
    expect(() => instantOf('2024-01-01', '25:00')).toThrow(RangeError);
    expect(() => instantOf('2024-02-30', '12:00')).toThrow(RangeError);
  });
});
