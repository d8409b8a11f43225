import { ProblemCode, type Checks } from '../problems.ts';
import { isDate } from './amsterdam.ts';

/** A period of whole days, the last one included; open when no end is known. */
export interface Term {
  startsOn: string;
  endsOn: string | null;
}

/** The last day, or one that lies far away while no end is known. */
export const lastDay = ({ endsOn }: Pick<Term, 'endsOn'>): string => endsOn ?? '9999-12-31';

export const isWithin = (term: Term, date: string): boolean => term.startsOn <= date && date <= lastDay(term);

export const overlap = (a: Term, b: Term): boolean => a.startsOn <= lastDay(b) && b.startsOn <= lastDay(a);

/** Both dates exist and stand in order; problems are told at startsOn and endsOn, after the prefix. */
export function checkTerm(checks: Checks, term: Term, prefix = ''): void {
  const starts = isDate(term.startsOn);
  checks.unless(starts, `${prefix}startsOn`, ProblemCode.INVALID_DATE);
  if (term.endsOn === null) return;
  if (!isDate(term.endsOn)) checks.fail(`${prefix}endsOn`, ProblemCode.INVALID_DATE);
  else if (starts) checks.unless(term.startsOn <= term.endsOn, `${prefix}endsOn`, ProblemCode.DATE_ORDER);
}
