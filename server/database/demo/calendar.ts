import type { Day } from './content.ts';

const DAY = 86_400_000;

/** Days around the day on which the demo is loaded, so that there is always an open window and a next meeting. */
export interface DemoCalendar {
  today: Day;
  /** Days from today (before it when negative); a Saturday or Sunday moves to the Monday after it. */
  workday(days: number): Day;
  /** The first given weekday (1 is Monday) on or after a number of days from today. */
  weekday(weekday: number, days: number): Day;
  /** The third Tuesday of a month, when the tables like to meet. */
  thirdTuesday(year: number, month: number): Day;
}

export function demoCalendar(today: Day): DemoCalendar {
  return {
    today,
    workday: (days) => onWorkday(plusDays(today, days)),
    weekday: (weekday, days) => {
      const from = plusDays(today, days);
      return plusDays(from, (weekday - weekdayOf(from) + 7) % 7);
    },
    thirdTuesday: (year, month) => {
      const first = `${year}-${String(month).padStart(2, '0')}-01`;
      return plusDays(first, ((2 - weekdayOf(first) + 7) % 7) + 14);
    },
  };
}

export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function onWorkday(day: Day): Day {
  const weekday = weekdayOf(day);
  return plusDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
