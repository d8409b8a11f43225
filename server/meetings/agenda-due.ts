import { localDate } from '../platform/time/amsterdam.ts';
import { addWorkingDays } from '../platform/time/working-days.ts';
import type { RegionSettings } from '../regions/region-settings.ts';
import type { Meeting } from './meeting.entity.ts';

/** Last day on which the agenda goes out in time. */
export const agendaDueOn = ({ date }: Pick<Meeting, 'date'>, settings: RegionSettings): string =>
  addWorkingDays(date, -settings.agendaWorkingDays);

/** Day on which the draft minutes should be ready. */
export const minutesDueOn = ({ date }: Pick<Meeting, 'date'>, settings: RegionSettings): string =>
  addWorkingDays(date, settings.minutesWorkingDays);

/** Whether the agenda went out later than the region agreed; for one still to go out, whether it would today. */
export function isAgendaLate(
  meeting: Pick<Meeting, 'date' | 'convenedAt'>,
  settings: RegionSettings,
  now: Date,
): boolean {
  return localDate(meeting.convenedAt ?? now) > agendaDueOn(meeting, settings);
}
