import { Temporal } from 'temporal-polyfill';

/** Instants are stored in UTC and shown in this zone; dates (contract start, reference date) carry no zone. */
export const ZONE = 'Europe/Amsterdam';

/** Whether a text is a day of the calendar as 'YYYY-MM-DD'. Years are 1000 to 9999, which both databases can hold. */
export function isDate(text: string): boolean {
  if (!/^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Whether a text is a time of day as 'HH:MM', 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(text);
}

/** The date so many days later; earlier when days is negative. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Order of two dates, for sorting: negative when a is earlier, 0 when they are the same day. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first instant of a day in Amsterdam. */
export function startOfDay(date: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(ZONE).epochMilliseconds);
}

/** The last millisecond of a day in Amsterdam: "reageren kan tot en met 14 maart". */
export function endOfDay(date: string): Date {
  return new Date(startOfDay(addDays(date, 1)).getTime() - 1);
}

/** The date on the wall in Amsterdam at an instant. */
export function localDate(instant: Date): string {
  return zoned(instant).toPlainDate().toString();
}

/** The time on the clock in Amsterdam at an instant, as 'HH:MM'. */
export function localTime(instant: Date): string {
  return zoned(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant of a date and a time ('HH:MM') on the clock in Amsterdam. In the hour that the clock skips in March it
 * takes the same time an hour later, in the hour that comes twice in October the first one, as calendars do.
 */
export function instantOf(date: string, time: string): Date {
  const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(local.toZonedDateTime(ZONE, { disambiguation: 'compatible' }).epochMilliseconds);
}

function zoned(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
}
