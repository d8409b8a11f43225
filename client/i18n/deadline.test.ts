import { describe, expect, it } from '@jest/globals';
import { deadlineInWords } from './deadline.ts';

const lastInstantOf = (day: string, offset: string): string =>
  new Date(`${day}T23:59:59.999${offset}`).toISOString();

describe('a deadline in words', () => {
  const deadline = lastInstantOf('2025-03-14', '+01:00');

  it('names the last day and the days that are left', () => {
    expect(deadlineInWords(deadline, new Date('2025-03-09T08:00:00Z'), 'nl')).toBe(
      'tot en met vrijdag 14 maart 2025 (nog 5 dagen)',
    );
    expect(deadlineInWords(deadline, new Date('2025-03-13T08:00:00Z'), 'fy')).toBe(
      'oant en mei moarn, freed 14 maart 2025',
    );
  });

  it('is today until the very last instant in Amsterdam', () => {
    const last = new Date('2025-03-14T22:59:59.999Z');
    expect(deadlineInWords(deadline, last, 'en')).toBe('until the end of today, Friday 14 March 2025');
    expect(deadlineInWords(deadline, new Date(last.getTime() + 1), 'nl')).toBe(
      'gesloten sinds vrijdag 14 maart 2025',
    );
  });

  it('counts days on the calendar over the change to summer time and back', () => {
    const spring = lastInstantOf('2025-03-31', '+02:00');
    expect(deadlineInWords(spring, new Date('2025-03-29T22:30:00Z'), 'nl')).toContain('nog 2 dagen');
    const autumn = lastInstantOf('2025-10-27', '+01:00');
    expect(deadlineInWords(autumn, new Date('2025-10-25T22:30:00Z'), 'nl')).toContain('morgen');
  });

  it('gives the time when it is not the end of the day', () => {
    expect(deadlineInWords('2025-03-14T16:00:00Z', new Date('2025-03-01T08:00:00Z'), 'nl')).toContain(
      'om 17:00 uur',
    );
  });
});
