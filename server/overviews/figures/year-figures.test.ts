import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EndReason, type RegisterKind } from '../../register/register-kind.ts';
import type { KnownRow } from '../../register/register.queries.ts';
import { FigureKey, type Figure } from './figure.ts';
import { disagreements } from './identities.ts';
import { dayAfter } from './periods.ts';
import { emptyRegister } from '../../../test/builders/year-register.ts';
import { yearFigures } from './year-figures.ts';
import type { YearQuestion, YearRegister } from './year-register.ts';

type ContractRow = KnownRow<RegisterKind.CONTRACT>;

const { municipalityIds: places, lotIds: lots } = emptyRegister;
/** A short "year", so that a naive count can look at every day. */
const days = Array.from({ length: 30 }).reduce<string[]>(
  (all) => [...all, dayAfter(all.at(-1)!)],
  ['2022-12-20'],
);
const question: YearQuestion = {
  year: 2023,
  from: '2022-12-26',
  until: '2023-01-10',
  generationFrom: '2020-01-01',
};

const day = fc.nat(days.length - 1);

/** Contracts of one provider in one municipality, one after the other: also without a day between, or with a gap. */
const chain = fc.record({
  provider: fc.constantFrom('a', 'b', 'c', 'd'),
  place: fc.constantFrom(...places),
  first: day,
  parts: fc.array(fc.record({ length: fc.nat(8), gap: fc.nat(3) }), { minLength: 1, maxLength: 3 }),
  open: fc.boolean(),
  reason: fc.constantFrom(...Object.values(EndReason)),
  lot: fc.record({ which: fc.constantFrom(...lots), cut: fc.nat(6) }),
});

const register = fc
  .uniqueArray(chain, { maxLength: 9, selector: ({ provider, place }) => provider + place })
  .map((chains): YearRegister => ({ ...emptyRegister, contracts: chains.flatMap(contractsOf) }));

function contractsOf(
  {
    provider,
    place,
    first,
    parts,
    open,
    reason,
    lot,
  }: typeof chain extends fc.Arbitrary<infer C> ? C : never,
  serial: number,
): ContractRow[] {
  const rows: ContractRow[] = [];
  let at = first;
  for (const [number, { length, gap }] of parts.entries()) {
    const startsOn = days[at];
    const end = days[at + length];
    if (!startsOn) break;
    const endsOn = !end || (open && number === parts.length - 1) ? null : end;
    const cut = days[at + Math.min(lot.cut, length)] ?? startsOn;
    const facts = {
      providerId: provider,
      municipalityId: place,
      number: `${serial}-${number}`,
      startsOn,
      endsOn,
      endReason: endsOn === null ? null : reason,
      endNote: null,
      lots: lots.map((lotId) => ({ lotId, startsOn, endsOn: lotId === lot.which ? cut : null })),
    };
    rows.push({ rowId: `${provider}${place}${number}`, facts });
    if (endsOn === null) break;
    at += length + 1 + gap;
  }
  return rows;
}

const values = (figures: Figure[], key: FigureKey, about: Partial<Figure> = {}): number =>
  figures
    .filter(
      (one) =>
        one.key === key && Object.entries(about).every(([name, is]) => one[name as keyof Figure] === is),
    )
    .reduce((sum, { value }) => sum + value, 0);

/** Who holds a contract on a day, counted one contract after another. */
const naiveOn = ({ contracts }: YearRegister, on: string, place?: string): Set<string> =>
  new Set(
    contracts
      .filter(({ facts }) => !place || facts.municipalityId === place)
      .filter(({ facts }) => facts.startsOn <= on && (facts.endsOn === null || facts.endsOn >= on))
      .map(({ facts }) => facts.providerId),
  );

const hasLot = ({ contracts }: YearRegister, provider: string, lotId: string, on: string): boolean =>
  contracts.some(
    ({ facts }) =>
      facts.providerId === provider &&
      facts.startsOn <= on &&
      (facts.endsOn === null || facts.endsOn >= on) &&
      facts.lots.some(
        (lot) => lot.lotId === lotId && lot.startsOn <= on && (lot.endsOn === null || lot.endsOn >= on),
      ),
  );

const inPeriod = days.filter((one) => question.from <= one && one < question.until);

/** From one day to the next, over the whole period: who was there and is no more, and the other way round. */
function naiveChanges(all: YearRegister, place?: string) {
  const changes = { begun: 0, ended: 0 };
  for (const one of inPeriod) {
    const [today, tomorrow] = [naiveOn(all, one, place), naiveOn(all, dayAfter(one), place)];
    changes.begun += [...tomorrow].filter((who) => !today.has(who)).length;
    changes.ended += [...today].filter((who) => !tomorrow.has(who)).length;
  }
  return changes;
}

describe('for any register', () => {
  test('the identities hold', () => {
    fc.assert(
      fc.property(register, (all) => {
        expect(disagreements(all, question, yearFigures(all, question))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the figures are those of a count day by day', () => {
    fc.assert(
      fc.property(register, (all) => {
        const figures = yearFigures(all, question);
        for (const on of [question.from, question.until]) {
          expect(values(figures, FigureKey.CONTRACTED, { on })).toBe(naiveOn(all, on).size);
          for (const place of places)
            expect(values(figures, FigureKey.CONTRACTS, { on, municipalityId: place })).toBe(
              naiveOn(all, on, place).size,
            );
        }
        const { begun, ended } = naiveChanges(all);
        expect(values(figures, FigureKey.NEW_PROVIDERS)).toBe(begun);
        expect(values(figures, FigureKey.ENDED)).toBe(ended);
        for (const place of places)
          expect(values(figures, FigureKey.NEW_CONTRACTS, { municipalityId: place })).toBe(
            naiveChanges(all, place).begun,
          );
      }),
      { numRuns: 500 },
    );
  });

  test('who stopped with a lot had it one day and no more the next, while a contract went on', () => {
    fc.assert(
      fc.property(register, (all) => {
        const figures = yearFigures(all, question);
        for (const lotId of lots) {
          const stopped = ['a', 'b', 'c', 'd'].filter((who) =>
            inPeriod.some(
              (one) =>
                hasLot(all, who, lotId, one) &&
                !hasLot(all, who, lotId, dayAfter(one)) &&
                naiveOn(all, dayAfter(one)).has(who),
            ),
          );
          expect(values(figures, FigureKey.STOPPED_LOT, { lotId })).toBe(stopped.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('who ended with some municipalities left one of them while it went on, and did not end with all', () => {
    fc.assert(
      fc.property(register, (all) => {
        const partly = ['a', 'b', 'c', 'd'].filter((who) => {
          const left = inPeriod.some((one) =>
            places.some(
              (place) =>
                naiveOn(all, one, place).has(who) &&
                !naiveOn(all, dayAfter(one), place).has(who) &&
                naiveOn(all, dayAfter(one)).has(who),
            ),
          );
          const wholly = inPeriod.some(
            (one) => naiveOn(all, one).has(who) && !naiveOn(all, dayAfter(one)).has(who),
          );
          return left && !wholly;
        });
        const figures = yearFigures(all, question);
        expect(values(figures, FigureKey.ENDED_PARTLY)).toBe(partly.length);
        expect(values(figures, FigureKey.ENDED_PARTLY_FOR)).toBe(partly.length);
      }),
      { numRuns: 500 },
    );
  });
});
