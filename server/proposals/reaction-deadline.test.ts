import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate, startOfDay } from '../platform/time/amsterdam.ts';
import { isWorkingDay, workingDaysBetween } from '../platform/time/working-days.ts';
import { deadlineInstant, mayExtend, proposedDeadline } from './reaction-deadline.ts';

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('ten working days after publication on Thursday 29 February 2024 is Thursday 14 March', () => {
  expect(proposedDeadline('2024-02-29', 10)).toBe('2024-03-14');
  expect(deadlineInstant('2024-03-14').toISOString()).toBe('2024-03-14T22:59:59.999Z');
});

test('a term over the clock change ends at midnight by the new clock', () => {
  expect(proposedDeadline('2024-03-18', 10)).toBe('2024-04-02');
  expect(deadlineInstant('2024-04-02').toISOString()).toBe('2024-04-02T21:59:59.999Z');
});

test('a term holds all its working days in full, and ends on a working day', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 40 }), (publishedOn, days) => {
      const deadline = proposedDeadline(publishedOn, days);
      expect(workingDaysBetween(publishedOn, deadline)).toBe(days);
      expect(isWorkingDay(deadline)).toBe(true);
      expect(deadlineInstant(deadline).getTime() + 1).toBe(startOfDay(addDays(deadline, 1)).getTime());
      expect(localDate(deadlineInstant(deadline))).toBe(deadline);
    }),
  );
});

test('a deadline moves to a later day only', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 400 }), (day, days) => mayExtend(day, addDays(day, days))),
  );
  expect(mayExtend('2024-03-14', '2024-03-14')).toBe(false);
  expect(mayExtend('2024-03-14', '2024-03-13')).toBe(false);
});
