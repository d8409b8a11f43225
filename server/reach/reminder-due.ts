import { instantOf } from '../platform/time/amsterdam.ts';
import { addWorkingDays } from '../platform/time/working-days.ts';

/** From when on is reminded: so many working days before the last day to react, at that hour in Amsterdam. */
export function reminderDue(deadlineDate: string, workingDays: number, hour: number): Date {
  return instantOf(addWorkingDays(deadlineDate, -workingDays), `${String(hour).padStart(2, '0')}:00`);
}
