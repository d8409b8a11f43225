import type { EndReason } from '../../../register/register-kind.ts';
import type { Day } from '../content.ts';

/** What becomes of a provider in a region: which contracts it has, for how long, and how they end. */
export interface Course {
  provider: string;
  /** First day of its first contracts. */
  begins: Day;
  /** CBS codes. */
  municipalities: string[];
  lots: number[];
  /** The lot that it stopped with while its contracts went on. */
  stopped: { lot: number; on: Day } | null;
  endings: Ending[];
}

/** The last day of a contract, in one municipality. */
export interface Ending {
  municipality: string;
  on: Day;
  reason: EndReason | null;
  note: string | null;
  /** The reason that was entered first, and corrected later. */
  first: EndReason | null;
}

export const endingIn = (course: Course, municipality: string): Ending | undefined =>
  course.endings.find((ending) => ending.municipality === municipality);

/** Whether a provider holds a contract with a municipality on a day, as long as the generation of 2020 runs. */
export function holds(course: Course, municipality: string, day: Day): boolean {
  const last = endingIn(course, municipality)?.on ?? '9999-12-31';
  return course.municipalities.includes(municipality) && course.begins <= day && day <= last;
}
