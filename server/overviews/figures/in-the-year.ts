import { groupBy } from '../../platform/loaders.ts';
import { figure, FigureKey, type Figure, type FigureRow } from './figure.ts';
import type { YearRegister } from './year-register.ts';

const inYear = (date: string | null, year: number): boolean => date?.slice(0, 4) === String(year);

/** Rows by provider: who is counted once, however often. */
const perProvider = (rows: { rowId: string; providerId: string }[]): FigureRow[] =>
  [...groupBy(rows, ({ providerId }) => providerId)].map(([providerId, some]) => ({
    providerId,
    rowIds: some.map(({ rowId }) => rowId),
  }));

const alone = (rows: { rowId: string }[]): FigureRow[] =>
  rows.map(({ rowId }) => ({ providerId: null, rowIds: [rowId] }));

/** A subcontractor counts from its permission to its end, once per main contractor. */
export function subcontractorsOn({ subcontractors }: YearRegister, on: string): Figure {
  const working = subcontractors.filter(
    ({ facts: { permittedOn, endsOn } }) =>
      permittedOn !== null && permittedOn <= on && (endsOn === null || on <= endsOn),
  );
  const pairs = groupBy(working, ({ facts }) => `${facts.providerId} ${facts.kvkNumber}`);
  const rows = [...pairs.values()].map((some) => ({
    providerId: some[0]!.facts.providerId,
    rowIds: some.map(({ rowId }) => rowId),
  }));
  return figure(FigureKey.SUBCONTRACTORS, rows, { on });
}

/** Providers that had clients: in at least one municipality, and in each. `contracts` are the denominators. */
export function delivered(
  { deliveries, municipalityIds }: YearRegister,
  year: number,
  contracted: Figure[],
  contracts: Figure[],
): Figure[] {
  const done = deliveries
    .filter(({ facts }) => facts.year === year && facts.delivered)
    .map(({ rowId, facts }) => ({ rowId, ...facts }));
  const against = (figures: Figure[]) => figures.map(({ key, on, value }) => ({ key, on: on!, value }));
  return [
    figure(FigureKey.DELIVERED, perProvider(done), { of: against(contracted) }),
    ...municipalityIds.map((municipalityId) =>
      figure(
        FigureKey.DELIVERED_IN,
        perProvider(done.filter((one) => one.municipalityId === municipalityId)),
        { municipalityId, of: against(contracts.filter((one) => one.municipalityId === municipalityId)) },
      ),
    ),
  ];
}

export function visited({ visits }: YearRegister, year: number): Figure {
  const rows = visits
    .filter(({ facts }) => inYear(facts.date, year))
    .map(({ rowId, facts }) => ({ rowId, providerId: facts.providerId }));
  return figure(FigureKey.VISITED, perProvider(rows));
}

export function bankruptcies({ bankruptcies: all }: YearRegister, year: number): Figure[] {
  const ofRole = (role: 'MAIN' | 'SUB') =>
    alone(all.filter(({ facts }) => facts.role === role && inYear(facts.date, year)));
  return [figure(FigureKey.BANKRUPT_MAIN, ofRole('MAIN')), figure(FigureKey.BANKRUPT_SUB, ofRole('SUB'))];
}

export function meetings({ tableMeetings, themeMeetings }: YearRegister, year: number): Figure[] {
  const held = tableMeetings.filter(({ date }) => inYear(date, year)).map(({ id }) => ({ rowId: id }));
  const onThemes = themeMeetings.filter(({ facts }) => inYear(facts.date, year));
  return [figure(FigureKey.TABLE_MEETINGS, alone(held)), figure(FigureKey.THEME_MEETINGS, alone(onThemes))];
}

/** Requests to join with a new and distinctive offer, the procedures that were started, and who was admitted. */
export function entrants({ entrants: all }: YearRegister, year: number): Figure[] {
  const requested = all.filter(({ facts }) => inYear(facts.requestedOn, year));
  const started = all.filter(({ facts }) => inYear(facts.procedureOn, year));
  const admitted = all.filter(({ facts }) => facts.outcome === 'ADMITTED' && inYear(facts.decidedOn, year));
  return [
    figure(FigureKey.REQUESTS, alone(requested)),
    figure(FigureKey.PROCEDURES, alone(started)),
    figure(FigureKey.ADMITTED, alone(admitted)),
  ];
}
