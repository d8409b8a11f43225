import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../platform/time/amsterdam.ts';
import { MeetingState, type Meeting } from './meeting.entity.ts';

/** Summer time in Europe since 1996: from the last Sunday of March to the last of October, at 01:00 UTC. */
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export interface CalendarEntry {
  meeting: Meeting;
  regionName: string;
  /** Public address of the page of the meeting. */
  page: string;
  /** Whether the link of the online meeting may be told. */
  withLink: boolean;
  now: Date;
}

/** A meeting as a calendar file. Its uid stays and its sequence grows, so that a newer file replaces an older one. */
export function calendarFile({ meeting, regionName, page, withLink, now }: CalendarEntry): string {
  const cancelled = meeting.state === MeetingState.CANCELLED;
  const calendar = ical({
    prodId: { company: 'Oerlis', product: 'overlegtafel' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: ZONE, generator: () => zoneRules },
  });
  const link = withLink ? meeting.link : null;
  calendar.createEvent({
    id: `${meeting.id}@${new URL(page).hostname}`,
    sequence: meeting.version,
    stamp: zoned(now),
    start: zoned(meeting.startsAt),
    end: zoned(meeting.endsAt),
    timezone: ZONE,
    summary: `${meeting.title} (${regionName})`,
    location: meeting.place ?? link,
    description: [link, page].filter(Boolean).join('\n'),
    url: page,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

/** ical-generator reads a Date on the clock of the server; a zoned time it reads on its own. */
const zoned = (instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
