import { isWithin, lastDay, type Term } from '../../platform/time/term.ts';
import { groupBy } from '../../platform/loaders.ts';
import { FigureKey, type Figure, type FigureRow } from './figure.ts';
import type { YearQuestion, YearRegister } from './year-register.ts';

/** What is wrong in a register or between its figures. */
export enum DisagreementCode {
  PROVIDERS_DO_NOT_ADD_UP = 'PROVIDERS_DO_NOT_ADD_UP',
  REASONS_DO_NOT_ADD_UP = 'REASONS_DO_NOT_ADD_UP',
  CONTRACTS_DO_NOT_ADD_UP = 'CONTRACTS_DO_NOT_ADD_UP',
  REASON_MISSING = 'REASON_MISSING',
  CONTRACTS_OVERLAP = 'CONTRACTS_OVERLAP',
  ENDS_BEFORE_START = 'ENDS_BEFORE_START',
  LOT_OUTSIDE_CONTRACT = 'LOT_OUTSIDE_CONTRACT',
  DELIVERED_WITHOUT_CONTRACT = 'DELIVERED_WITHOUT_CONTRACT',
}

/** A disagreement, with the rows of the register that bring it about. */
export interface Disagreement {
  code: DisagreementCode;
  rows: FigureRow[];
}

/** The identities of DOMAIN.md section 7, and what in the register would make figures contradict one another. */
export function disagreements(
  register: YearRegister,
  question: YearQuestion,
  figures: Figure[],
): Disagreement[] {
  const found = [
    { code: DisagreementCode.PROVIDERS_DO_NOT_ADD_UP, rows: providersThatDoNotAddUp(figures, question) },
    { code: DisagreementCode.REASONS_DO_NOT_ADD_UP, rows: reasonsThatDoNotAddUp(figures) },
    {
      code: DisagreementCode.CONTRACTS_DO_NOT_ADD_UP,
      rows: contractsThatDoNotAddUp(register, figures, question),
    },
    { code: DisagreementCode.REASON_MISSING, rows: missingReasons(figures) },
    { code: DisagreementCode.CONTRACTS_OVERLAP, rows: overlappingContracts(register) },
    { code: DisagreementCode.ENDS_BEFORE_START, rows: backwards(register) },
    { code: DisagreementCode.LOT_OUTSIDE_CONTRACT, rows: strayLots(register) },
    { code: DisagreementCode.DELIVERED_WITHOUT_CONTRACT, rows: strayDeliveries(register, question.year) },
  ];
  return found.filter(({ rows }) => rows.length > 0);
}

const valueOf = (
  figures: Figure[],
  key: FigureKey,
  on: string | null = null,
  municipalityId: string | null = null,
) =>
  figures
    .filter((one) => one.key === key && one.on === on && one.municipalityId === municipalityId)
    .reduce((sum, { value }) => sum + value, 0);

const rowsOf = (figures: Figure[], ...keys: FigureKey[]): FigureRow[] =>
  figures.filter(({ key }) => keys.includes(key)).flatMap(({ rows }) => rows);

/** Providers at the start + new - ended = providers at the end. */
function providersThatDoNotAddUp(figures: Figure[], { from, until }: YearQuestion): FigureRow[] {
  const start = valueOf(figures, FigureKey.CONTRACTED, from);
  const end = valueOf(figures, FigureKey.CONTRACTED, until);
  const begun = valueOf(figures, FigureKey.NEW_PROVIDERS);
  const ended = valueOf(figures, FigureKey.ENDED);
  return start + begun - ended === end ? [] : rowsOf(figures, FigureKey.NEW_PROVIDERS, FigureKey.ENDED);
}

/** The reasons add up to the number ended. */
function reasonsThatDoNotAddUp(figures: Figure[]): FigureRow[] {
  const ended = valueOf(figures, FigureKey.ENDED);
  const reasons = valueOf(figures, FigureKey.ENDED_FOR);
  return ended === reasons ? [] : rowsOf(figures, FigureKey.ENDED, FigureKey.ENDED_FOR);
}

/** In each municipality a provider that holds a contract counts once: more contracts than providers is a contradiction. */
function contractsThatDoNotAddUp(
  { municipalityIds }: YearRegister,
  figures: Figure[],
  { from, until }: YearQuestion,
): FigureRow[] {
  const counted = figures.filter(
    ({ key, on }) => key === FigureKey.CONTRACTS && (on === from || on === until),
  );
  return municipalityIds.flatMap((id) =>
    counted
      .filter(({ municipalityId }) => municipalityId === id)
      .flatMap(({ rows }) => {
        const perProvider = [...groupBy(rows, ({ providerId }) => providerId).values()];
        return perProvider.filter((some) => some.length > 1).flat();
      }),
  );
}

function missingReasons(figures: Figure[]): FigureRow[] {
  const tables = figures.filter(
    ({ key }) => key === FigureKey.ENDED_FOR || key === FigureKey.ENDED_PARTLY_FOR,
  );
  return tables
    .filter(({ reasons }) => reasons.some(({ reason }) => reason === null))
    .flatMap(({ rows }) => rows);
}

function overlappingContracts({ contracts }: YearRegister): FigureRow[] {
  const places = groupBy(contracts, ({ facts }) => `${facts.providerId} ${facts.municipalityId}`);
  return [...places.values()].flatMap((some) => {
    const byStart = some.toSorted((a, b) => (a.facts.startsOn < b.facts.startsOn ? -1 : 1));
    return byStart.slice(1).flatMap((one, at) => {
      const before = byStart[at]!;
      if (lastDay(before.facts) < one.facts.startsOn) return [];
      return [{ providerId: one.facts.providerId, rowIds: [before.rowId, one.rowId] }];
    });
  });
}

const isBackwards = (period: Term): boolean => lastDay(period) < period.startsOn;

function backwards({ contracts }: YearRegister): FigureRow[] {
  return contracts
    .filter(({ facts }) => isBackwards(facts) || facts.lots.some(isBackwards))
    .map(({ rowId, facts }) => ({ providerId: facts.providerId, rowIds: [rowId] }));
}

function strayLots({ contracts }: YearRegister): FigureRow[] {
  return contracts
    .filter(({ facts }) =>
      facts.lots.some(
        (lot) => !isWithin(facts, lot.startsOn) || (lot.endsOn !== null && !isWithin(facts, lot.endsOn)),
      ),
    )
    .map(({ rowId, facts }) => ({ providerId: facts.providerId, rowIds: [rowId] }));
}

/** A provider that had clients in a municipality where it held no contract on any day of the year. */
function strayDeliveries({ contracts, deliveries }: YearRegister, year: number): FigureRow[] {
  const held = new Set(
    contracts
      .filter(({ facts }) => facts.startsOn <= `${year}-12-31` && `${year}-01-01` <= lastDay(facts))
      .map(({ facts }) => `${facts.providerId} ${facts.municipalityId}`),
  );
  return deliveries
    .filter(({ facts }) => facts.year === year && facts.delivered)
    .filter(({ facts }) => !held.has(`${facts.providerId} ${facts.municipalityId}`))
    .map(({ rowId, facts }) => ({ providerId: facts.providerId, rowIds: [rowId] }));
}
