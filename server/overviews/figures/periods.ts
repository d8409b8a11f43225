import { lastDay, type Term } from '../../platform/time/term.ts';

/** Days on end during which something holds. */
export interface MergedPeriod<P extends Term> extends Term {
  /** What it was put together from, by start. */
  parts: P[];
}

/** The first day that is counted comes after `from`: who holds on `from` itself was there at the start. */
export const beginsWithin = ({ startsOn }: Term, from: string, until: string): boolean =>
  from < startsOn && startsOn <= until;

/** The last day lies before `until`: who still holds on `until` has not ended. */
export const endsWithin = (period: Term, from: string, until: string): boolean =>
  from <= lastDay(period) && lastDay(period) < until;

const nextDays = new Map<string, string>();

/** The day after; remembered, because a register asks it for the same few days tens of thousands of times. */
export function dayAfter(date: string): string {
  let next = nextDays.get(date);
  if (!next) {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    next = new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
    if (nextDays.size < 20_000) nextDays.set(date, next);
  }
  return next;
}

/** Periods that overlap or follow one another without a day between them are one: a contract that is renewed goes on. */
export function merged<P extends Term>(periods: P[]): MergedPeriod<P>[] {
  const result: MergedPeriod<P>[] = [];
  for (const part of periods.toSorted((a, b) =>
    a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0,
  )) {
    const last = result.at(-1);
    if (last && (last.endsOn === null || part.startsOn <= dayAfter(last.endsOn))) {
      last.parts.push(part);
      if (last.endsOn !== null && lastDay(part) > last.endsOn) last.endsOn = part.endsOn;
    } else {
      const { startsOn, endsOn } = part;
      result.push({ startsOn, endsOn, parts: [part] });
    }
  }
  return result;
}
