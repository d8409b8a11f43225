import type { VisitForm } from '../../../register/register-facts.ts';
import { addDays } from '../../../platform/time/amsterdam.ts';
import { addWorkingDays, isWorkingDay } from '../../../platform/time/working-days.ts';
import { randomOf, type Random } from '../random.ts';
import type { Day } from '../content.ts';
import type { DeliveryContent, VisitContent } from './content.ts';
import type { Course } from './course.ts';

/** How many providers were visited or spoken to at length, and how often one was a second time. In 2023 it was 45. */
const YEARS: { year: number; providers: number; again: number; forms: Partial<Record<VisitForm, number>> }[] =
  [
    { year: 2020, providers: 14, again: 1, forms: { VISIT: 2, ONLINE: 6, PHONE: 6 } },
    { year: 2021, providers: 22, again: 2, forms: { VISIT: 4, OFFICE: 1, ONLINE: 8, PHONE: 3 } },
    { year: 2022, providers: 38, again: 4, forms: { VISIT: 12, OFFICE: 4, ONLINE: 3, PHONE: 1 } },
    { year: 2023, providers: 45, again: 7, forms: { VISIT: 14, OFFICE: 5, ONLINE: 1 } },
    { year: 2024, providers: 47, again: 5, forms: { VISIT: 14, OFFICE: 5, ONLINE: 1 } },
    { year: 2025, providers: 43, again: 6, forms: { VISIT: 14, OFFICE: 6, ONLINE: 1 } },
  ];

const REASONS: { reason: string; notes: string | null; followUp: string | null }[] = [
  { reason: 'Kennismaking met de nieuwe contractmanager', notes: null, followUp: null },
  {
    reason: 'Jaarlijks relatiegesprek',
    notes:
      'Verzuim is gedaald. De plannen van drie cliënten bekeken: doelen staan erin, de evaluatie loopt achter.',
    followUp: 'Aanbieder stuurt voor de zomer de ontbrekende evaluaties.',
  },
  {
    reason: 'Opening van een nieuwe locatie',
    notes: 'Ruime en lichte locatie, goed bereikbaar met de bus. Er is plaats voor vier cliënten meer.',
    followUp: null,
  },
  {
    reason: 'Wachtlijst en personeel',
    notes:
      'Twee vacatures staan al een halfjaar open. De aanbieder werkt samen met een collega in dezelfde wijk.',
    followUp: 'Over drie maanden bellen over de wachtlijst.',
  },
  {
    reason: 'Signaal van een cliënt over wisselende gezichten',
    notes: 'De aanbieder herkent het signaal. Er komt een vast tweetal per cliënt.',
    followUp: 'Navragen bij het gebiedsteam of het beter gaat.',
  },
  { reason: 'Bespreken van de jaarcijfers', notes: null, followUp: null },
];

/** Visits to providers that had clients in the year. */
export function visitsOf(courses: Course[], deliveries: DeliveryContent[], today: Day): VisitContent[] {
  const random = randomOf('owo: visits');
  const all = YEARS.flatMap(({ year, providers, again, forms }) => {
    const delivering = deliveries.filter((one) => one.year === year && one.delivered);
    const names = [...new Set(delivering.map(({ provider }) => provider))];
    const goesOn = courses.filter(
      ({ provider, endings }) => endings.length === 0 && names.includes(provider),
    );
    const visited = random.shuffled(goesOn).slice(0, providers);
    return [...visited, ...visited.slice(0, again)].map((course) => visit(random, course, year, forms));
  });
  mistakeOne(all);
  return all.filter(({ date }) => date < today).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function visit(
  random: Random,
  course: Course,
  year: number,
  forms: Partial<Record<VisitForm, number>>,
): VisitContent {
  const day = addDays(`${year}-01-06`, random.between(0, 345));
  const by = random.pick(course.municipalities);
  return {
    provider: course.provider,
    by,
    date: isWorkingDay(day) ? day : addWorkingDays(day, -1),
    form: random.weighted(forms),
    present: random.pick([
      'Contractmanager, directeur',
      'Contractmanager, teamleider',
      'Contractmanager en beleidsadviseur, eigenaar',
    ]),
    ...random.pick(REASONS),
  };
}

/** One visit of 2023 was entered with a date in January: known so, there were 44 in 2023. */
function mistakeOne(visits: VisitContent[]): void {
  const times = new Map<string, number>();
  const of2023 = visits.filter(({ date }) => date.startsWith('2023'));
  for (const { provider } of of2023) times.set(provider, (times.get(provider) ?? 0) + 1);
  const once = of2023.find(({ provider }) => times.get(provider) === 1)!;
  once.date = '2023-12-12';
  once.mistaken = {
    date: '2024-01-09',
    correctedOn: '2024-02-13',
    note: 'Het bezoek was op 12 december 2023: de datum was die van het verslag.',
  };
}
