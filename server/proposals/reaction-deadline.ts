import { compareDates, endOfDay } from '../platform/time/amsterdam.ts';
import { addWorkingDays } from '../platform/time/working-days.ts';

/**
 * The last day to react when a region gives this many working days (a setting, usually ten): the day of publication
 * does not count and the last day counts in full, so that everyone has all those working days.
 */
export function proposedDeadline(publishedOn: string, workingDays: number): string {
  return addWorkingDays(publishedOn, workingDays);
}

/** A deadline is the last instant of its day in Amsterdam. The server's clock is held against it. */
export function deadlineInstant(date: string): Date {
  return endOfDay(date);
}

/** A deadline can be extended to a later day; it can never be shortened. */
export function mayExtend(current: string, proposed: string): boolean {
  return compareDates(proposed, current) > 0;
}
