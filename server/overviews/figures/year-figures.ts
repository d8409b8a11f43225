import { contractedOn, contractsIn, endedProviders, newContracts, newProviders } from './contracted.ts';
import { endedFor, endedPartly } from './endings.ts';
import type { Figure } from './figure.ts';
import { contractedProviders } from './held-contracts.ts';
import { bankruptcies, delivered, entrants, meetings, subcontractorsOn, visited } from './in-the-year.ts';
import { stoppedLots } from './stopped-lots.ts';
import type { YearQuestion, YearRegister } from './year-register.ts';

/** Every figure of the yearly overview (jaaroverzicht), by the counting rules of DOMAIN.md section 7. */
export function yearFigures(register: YearRegister, question: YearQuestion): Figure[] {
  const { year, from, until } = question;
  const { municipalityIds, lotIds } = register;
  const providers = contractedProviders(register);
  const contracted = datesOf(question).map((on) => contractedOn(providers, on));
  const contracts = [...new Set([from, until])].flatMap((on) =>
    municipalityIds.map((id) => contractsIn(providers, id, on)),
  );
  const atReferenceDates = contracted.filter(({ on }) => on === from || on === until);
  return [
    ...contracted,
    ...contracts,
    newProviders(providers, question),
    ...municipalityIds.map((id) => newContracts(providers, id, question)),
    endedProviders(providers, question),
    ...endedFor(providers, question, municipalityIds),
    ...endedPartly(providers, question, municipalityIds),
    ...stoppedLots(providers, lotIds, question),
    ...datesOf(question).map((on) => subcontractorsOn(register, on)),
    ...delivered(register, year, atReferenceDates, contracts),
    visited(register, year),
    ...bankruptcies(register, year),
    ...meetings(register, year),
    ...entrants(register, year),
  ];
}

/** The reference dates, and each 1 January from the start of the generation up to the last of them. */
export function datesOf({ from, until, generationFrom }: YearQuestion): string[] {
  const [first, last] = [Number(generationFrom.slice(0, 4)), Number(until.slice(0, 4))];
  const newYears = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => `${first + at}-01-01`);
  const known = newYears.filter((date) => generationFrom <= date && date <= until);
  return [...new Set([...known, from, until])].toSorted();
}
