import Holidays from 'date-holidays';
import { addDays, compareDates } from './amsterdam.ts';

let calendar: Holidays | undefined;
const holidaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * The public holidays of a year: New Year, Easter, the King's birthday (on the Saturday before when 27 April is a
 * Sunday), Ascension, Whitsun and Christmas. Good Friday is none.
 */
function publicHolidays(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  calendar ??= new Holidays('NL', { types: ['public'] });
  const dates = new Set(calendar.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
  if (isLiberationDayOff(year)) dates.add(`${year}-05-05`);
  holidaysByYear.set(year, dates);
  return dates;
}

/**
 * Liberation Day is a day off once in five years (2020, 2025), as employers and unions agreed in 1990. The Algemene
 * termijnenwet counts every 5 May and Good Friday, but governs terms set by law, not those a region sets itself.
 */
function isLiberationDayOff(year: number): boolean {
  return year % 5 === 0;
}

/** A working day is no Saturday, no Sunday and no Dutch public holiday. */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(date.slice(0, 4))).has(date);
}

/** The n-th working day after a date, before it when n is negative, and the date itself when n is 0. */
export function addWorkingDays(date: string, n: number): string {
  const step = Math.sign(n);
  let day = date;
  for (let counted = 0; counted < Math.abs(n);) {
    day = addDays(day, step);
    if (isWorkingDay(day)) counted++;
  }
  return day;
}

/** How many working days it takes from one date to another, not counting the first; negative when it goes back. */
export function workingDaysBetween(from: string, to: string): number {
  const step = compareDates(to, from);
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) count += step;
  }
  return count;
}
