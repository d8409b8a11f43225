import { addDays } from '../../platform/time/amsterdam.ts';
import { addWorkingDays, isWorkingDay } from '../../platform/time/working-days.ts';
import type { Day } from './content.ts';

/** Days around the day on which the demo is loaded, so that there is always an open window and a next meeting. */
export interface DemoCalendar {
  today: Day;
  /** Days from today (before it when negative); a day off moves to the working day after it. */
  workday(days: number): Day;
  /** The first given weekday (1 is Monday) on or after a number of days from today. */
  weekday(weekday: number, days: number): Day;
  /** The first day of a month, some days from today: when changes of a contract tend to take effect. */
  firstOfMonth(days: number): Day;
  /** The third Tuesday of a month, when the tables like to meet. */
  thirdTuesday(year: number, month: number): Day;
}

export function demoCalendar(today: Day): DemoCalendar {
  return {
    today,
    workday: (days) => onWorkday(addDays(today, days)),
    weekday: (weekday, days) => {
      const from = addDays(today, days);
      return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
    },
    firstOfMonth: (days) => `${addDays(today, days).slice(0, 8)}01`,
    thirdTuesday: (year, month) => {
      const first = `${year}-${String(month).padStart(2, '0')}-01`;
      return addDays(first, ((2 - weekdayOf(first) + 7) % 7) + 14);
    },
  };
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function onWorkday(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

/**
 * Content with its days filled in. In content a day is a date, or it is counted from today: 'workday -11',
 * 'first of month 150', 'tuesday 84', or 'next meeting'.
 */
export function dated<T>(content: T, calendar: DemoCalendar, nextMeeting: Day): T {
  const fillIn = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? (dayOf(value, calendar, nextMeeting) ?? value) : value;
  return JSON.parse(JSON.stringify(content), fillIn) as T;
}

function dayOf(text: string, calendar: DemoCalendar, nextMeeting: Day): Day | null {
  if (text === 'next meeting') return nextMeeting;
  const [, word, days] = /^(workday|first of month|tuesday|thursday) (-?\d+)$/.exec(text) ?? [];
  if (word === 'workday') return calendar.workday(Number(days));
  if (word === 'first of month') return calendar.firstOfMonth(Number(days));
  return word ? calendar.weekday(word === 'tuesday' ? 2 : 4, Number(days)) : null;
}
