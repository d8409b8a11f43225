import { EndReason } from '../../../register/register-kind.ts';
import { SizeClass } from '../../../providers/provider.entity.ts';
import type { Day } from '../content.ts';
import type { Random } from '../random.ts';
import type { Course } from './course.ts';
import { OWO_NARROW, OWO_NOT_RENEWED, OWO_YEARS, type Reasons } from './owo-years.ts';

/** A provider to whom something may still happen. */
export interface Untouched {
  course: Course;
  sizeClass: SizeClass;
}

const LAST_DAYS = ['03-31', '05-31', '06-30', '08-31', '09-30', '10-31', '12-31'];
/** When the contracts of 2020 run out. */
const RUNS_OUT = '2025-12-31';

/** Has happen what the years say, each thing to another provider. */
export function dealCourses(random: Random, untouched: Untouched[]): void {
  const left = random.shuffled(untouched);
  const take = (fits: (one: Untouched) => boolean): Course => {
    const place = left.findIndex(fits);
    if (place < 0) throw new Error('No provider of the demo is left to which this could happen');
    return left.splice(place, 1)[0]!.course;
  };
  // Those of which few are left to choose from come first.
  for (const { year, stopped } of OWO_YEARS)
    for (const lot of stopped) {
      const course = take(({ course: { lots } }) => lots.length > 1 && lots.includes(lot));
      course.stopped = { lot, on: lastDay(random, year) };
    }
  for (const municipalities of OWO_NARROW)
    take(({ sizeClass }) => sizeClass === SizeClass.SMALL).municipalities = municipalities;
  for (const { year, ended, partly } of OWO_YEARS)
    for (const reasons of [...ended, ...partly]) endFor(random, take(notLarge), year, reasons);
  for (const { reason, note } of OWO_NOT_RENEWED) end(take(notLarge), RUNS_OUT, reason, note);
  mistakeOne(untouched.map(({ course }) => course));
}

const notLarge = ({ sizeClass }: Untouched): boolean => sizeClass !== SizeClass.LARGE;
const lastDay = (random: Random, year: number): Day => `${year}-${random.pick(LAST_DAYS)}`;

function endFor(random: Random, course: Course, year: number, reasons: Reasons): void {
  const on = lastDay(random, year);
  if (typeof reasons === 'string') end(course, on, reasons);
  else
    for (const [municipality, reason] of Object.entries(reasons))
      course.endings.push({ municipality, on, reason, note: null, first: null });
}

function end(course: Course, on: Day, reason: EndReason | null, note: string | null = null): void {
  for (const municipality of course.municipalities)
    course.endings.push({ municipality, on, reason, note, first: null });
}

/** Of one that left in 2023 it was thought at first that it had no clients. */
function mistakeOne(courses: Course[]): void {
  const left = courses.find(({ endings }) =>
    endings.some(({ on, reason }) => on.startsWith('2023') && reason === EndReason.LEFT_REGION),
  );
  for (const ending of left!.endings) ending.first = EndReason.NO_CLIENTS_FOR_A_YEAR;
}
