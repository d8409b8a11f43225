import { EndReason } from '../../../register/register-kind.ts';
import { addWorkingDays } from '../../../platform/time/working-days.ts';
import { SizeClass } from '../../../providers/provider.entity.ts';
import type { BankruptcyFacts } from '../../../register/register-facts.ts';
import { properNouns, providerName } from '../names.ts';
import { fictionalKvkNumber } from '../provider-numbers.ts';
import { randomOf, type Random } from '../random.ts';
import type { SubcontractorContent } from './content.ts';
import type { Course } from './course.ts';

/** How many began to work and stopped in a year: 48, 49, 39 and 35 on 1 January of 2021 to 2024. */
const YEARS = [
  { year: 2020, begun: 5, stopped: 2 },
  { year: 2021, begun: 5, stopped: 4 },
  { year: 2022, begun: 2, stopped: 12 },
  { year: 2023, begun: 1, stopped: 5 },
  { year: 2024, begun: 2, stopped: 3 },
  { year: 2025, begun: 1, stopped: 2 },
];
const AT_THE_START = 45;
/** Years in which one of those that stopped did so because it went bankrupt. */
const BANKRUPT_IN = [2023, 2025];
const REASONS = [
  EndReason.OTHER,
  EndReason.BUSINESS_CEASED,
  EndReason.STOPPED_WMO,
  EndReason.NO_CLIENTS_FOR_A_YEAR,
];

/** Among the serial numbers of providers, above all that is given out. */
const FIRST_SERIAL = 8_000;
/** Among the invented names, between those of OWO and those of the large set. */
const FIRST_NOUN = 236;

/** The subcontractors of providers that go on: who ended would have taken its subcontractors along. */
export function subcontractorsOf(courses: Course[]): SubcontractorContent[] {
  const random = randomOf('owo: subcontractors');
  const mains = courses.filter(({ begins, endings }) => begins === '2020-01-01' && endings.length === 0);
  const reporting = random.shuffled(mains).slice(0, 26);
  const count = YEARS.reduce((sum, { begun }) => sum + begun, AT_THE_START + 1);
  const nouns = properNouns(randomOf('proper nouns'), FIRST_NOUN + count).slice(FIRST_NOUN);
  const next = (permittedOn: string): SubcontractorContent =>
    subcontractor(random, random.pick(reporting), nouns.pop()!, FIRST_SERIAL + nouns.length, permittedOn);
  const working = Array.from({ length: AT_THE_START }, () => next('2020-01-01'));
  const all = [...working];
  for (const { year, begun, stopped } of YEARS) {
    const stopping = random.shuffled(working.splice(0, working.length));
    stopping.slice(0, stopped).forEach((one, place) => stop(random, one, year, place));
    working.push(...stopping.slice(stopped));
    for (let serial = 0; serial < begun; serial++)
      working.push(next(`${year}-${String(random.between(2, 11)).padStart(2, '0')}-15`));
    all.push(...working.slice(-begun));
  }
  return [...all, refused(next('2024-04-18'))];
}

function subcontractor(
  random: Random,
  main: Course,
  noun: string,
  serial: number,
  permittedOn: string,
): SubcontractorContent {
  const lots = main.lots.filter((lot) => lot !== main.stopped?.lot);
  const lot = random.pick(lots);
  return {
    provider: main.provider,
    kvkNumber: fictionalKvkNumber(serial),
    name: providerName(random, noun, SizeClass.SMALL, lot),
    municipalities: random.chance(0.6) ? main.municipalities : main.municipalities.slice(0, 1),
    lot,
    reportedOn: addWorkingDays(permittedOn, -random.between(8, 20)),
    permittedOn,
    refusedOn: null,
    refusal: null,
    endsOn: null,
    endReason: null,
  };
}

function stop(random: Random, one: SubcontractorContent, year: number, place: number): void {
  const bankrupt = place === 0 && BANKRUPT_IN.includes(year);
  const month = String(random.between(1, 12)).padStart(2, '0');
  Object.assign(one, {
    endsOn: bankrupt ? `${year}-09-12` : `${year}-${month}-28`,
    endReason: bankrupt ? EndReason.BANKRUPTCY : random.pick(REASONS),
  });
}

const refused = (one: SubcontractorContent): SubcontractorContent => ({
  ...one,
  permittedOn: null,
  refusedOn: one.permittedOn,
  refusal: 'Van twee medewerkers ontbrak de verklaring omtrent het gedrag.',
});

export const bankruptciesOf = (subcontractors: SubcontractorContent[]): BankruptcyFacts[] =>
  subcontractors
    .filter(({ endReason }) => endReason === EndReason.BANKRUPTCY)
    .map(({ kvkNumber, name, endsOn }) => ({ kvkNumber, name, date: endsOn!, role: 'SUB' }));
