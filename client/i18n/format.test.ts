import { describe, expect, it } from '@jest/globals';
import {
  calendarDaysUntil,
  dateInAmsterdam,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMoney,
} from './format.ts';

describe('a date', () => {
  it('is written in the words of each language, Frisian too', () => {
    expect(formatLongDate('2025-03-14', 'nl')).toBe('vrijdag 14 maart 2025');
    expect(formatLongDate('2025-03-14', 'fy')).toBe('freed 14 maart 2025');
    expect(formatLongDate('2025-03-14', 'en')).toBe('Friday 14 March 2025');
    expect(formatDate('2023-10-31', 'fy')).toBe('31 oktober 2023');
  });

  it('without a time stays the same day wherever the reader is', () => {
    expect(formatDate('2024-01-01', 'nl')).toBe('1 januari 2024');
    expect(formatLongDate('1969-12-31', 'en')).toBe('Wednesday 31 December 1969');
  });
});

describe('an instant', () => {
  it('is read on the clock of Amsterdam, in winter and in summer', () => {
    expect(formatDateTime('2025-01-15T23:30:00Z', 'nl')).toBe('16 januari 2025, 00:30 uur');
    expect(formatDateTime('2025-07-15T12:00:00Z', 'fy')).toBe('15 july 2025, 14:00 oere');
  });

  it('falls on the right day around midnight of both clock changes', () => {
    expect(dateInAmsterdam(new Date('2025-03-29T23:00:00Z'))).toBe('2025-03-30');
    expect(dateInAmsterdam(new Date('2025-03-30T21:59:59Z'))).toBe('2025-03-30');
    expect(dateInAmsterdam(new Date('2025-10-25T21:59:59Z'))).toBe('2025-10-25');
    expect(dateInAmsterdam(new Date('2025-10-26T22:59:59Z'))).toBe('2025-10-26');
  });
});

describe('days until', () => {
  it('are days on the calendar, also over a day of 23 and one of 25 hours', () => {
    expect(calendarDaysUntil('2025-03-31', new Date('2025-03-29T12:00:00Z'))).toBe(2);
    expect(calendarDaysUntil('2025-10-27', new Date('2025-10-25T21:59:00Z'))).toBe(2);
    expect(calendarDaysUntil('2025-03-01', new Date('2025-03-02T12:00:00Z'))).toBe(-1);
  });
});

describe('money', () => {
  it('comes from cents', () => {
    expect(formatMoney(123450, 'nl').replace(/\s/g, ' ')).toBe('€ 1.234,50');
    expect(formatMoney(123450, 'en')).toBe('€1,234.50');
  });
});
