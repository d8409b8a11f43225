import { ProblemCode, type Checks } from '../platform/problems.ts';
import { instantOf, isDate, isTime } from '../platform/time/amsterdam.ts';
import type { Meeting } from './meeting.entity.ts';
import type { MeetingDetailsInput } from './meeting.inputs.ts';

type Details = Pick<Meeting, 'date' | 'startsAt' | 'endsAt' | 'title' | 'place' | 'link'>;

/** Checks when and where a meeting is; refuses with everything that is wrong. Times are those of the clock in Amsterdam. */
export function checkDetails(checks: Checks, input: MeetingDetailsInput, today: string): Details {
  const { date, startTime, endTime } = input;
  const title = checks.text('title', input.title, 255);
  const place = checks.optionalText('place', input.place, 255);
  const link = checks.optionalText('link', input.link, 500);
  checks.unless(link === null || isWebAddress(link), 'link', ProblemCode.INVALID);
  if (!isDate(date)) checks.fail('date', ProblemCode.INVALID_DATE);
  else checks.unless(date >= today, 'date', ProblemCode.DATE_IN_PAST);
  checks.unless(isTime(startTime), 'startTime', ProblemCode.INVALID_TIME);
  if (!isTime(endTime)) checks.fail('endTime', ProblemCode.INVALID_TIME);
  else checks.unless(!isTime(startTime) || startTime < endTime, 'endTime', ProblemCode.DATE_ORDER);
  checks.done();
  return { date, startsAt: instantOf(date, startTime), endsAt: instantOf(date, endTime), title, place, link };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
