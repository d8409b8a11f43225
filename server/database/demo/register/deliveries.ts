import { EndReason } from '../../../register/register-kind.ts';
import { randomOf, type Random } from '../random.ts';
import type { DeliveryContent } from './content.ts';
import { endingIn, type Course } from './course.ts';

/** How many of the providers with a contract in a year had no clients anywhere. In 2023 those were 5 of 113. */
const WITHOUT_CLIENTS: Record<number, number> = { 2020: 9, 2021: 8, 2022: 7, 2023: 5, 2024: 5, 2025: 4 };

/** Who had clients where, year by year, for each municipality in which a contract held. */
export function deliveriesOf(courses: Course[], starring: number): DeliveryContent[] {
  const random = randomOf('owo: deliveries');
  const neverSilent = new Set(courses.slice(0, starring).map(({ provider }) => provider));
  return Object.entries(WITHOUT_CLIENTS).flatMap(([key, wanted]) => {
    const year = Number(key);
    const contracted = courses.filter((course) => placesIn(course, year).length > 0);
    const silent = new Set(contracted.filter((course) => placesWithClients(course, year).length === 0));
    const others = contracted.filter((one) => !silent.has(one) && !neverSilent.has(one.provider));
    for (const one of random.shuffled(others.filter(({ endings }) => endings.length === 0)))
      if (silent.size < wanted) silent.add(one);
    return contracted.flatMap((course) => deliveriesIn(random, course, year, silent.has(course)));
  });
}

function deliveriesIn(random: Random, course: Course, year: number, silent: boolean): DeliveryContent[] {
  const possible = placesWithClients(course, year);
  const busy = possible.filter(() => random.chance(0.84));
  const places = silent ? [] : busy.length > 0 ? busy : possible.slice(0, 1);
  return placesIn(course, year).map((municipality) => ({
    provider: course.provider,
    municipality,
    year,
    delivered: places.includes(municipality),
  }));
}

/** The municipalities in which a contract held on some day of the year. */
const placesIn = (course: Course, year: number): string[] =>
  course.municipalities.filter(
    (place) => course.begins <= `${year}-12-31` && (endingIn(course, place)?.on ?? '9999') >= `${year}-01-01`,
  );

/** Where a contract ended after more than a year without clients, there were none in that year and the one before. */
const placesWithClients = (course: Course, year: number): string[] =>
  placesIn(course, year).filter((place) => {
    const ending = endingIn(course, place);
    if (ending?.reason !== EndReason.NO_CLIENTS_FOR_A_YEAR) return true;
    return Number(ending.on.slice(0, 4)) > year + 1;
  });
