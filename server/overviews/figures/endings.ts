import { lastDay } from '../../platform/time/term.ts';
import { groupBy } from '../../platform/loaders.ts';
import { figure, FigureKey, type Figure, type FigureRow, type ReasonIn } from './figure.ts';
import type { ContractedProvider, HeldContract } from './held-contracts.ts';
import { endsWithin } from './periods.ts';
import type { YearQuestion } from './year-register.ts';

interface Ending {
  row: FigureRow;
  reasons: ReasonIn[];
}

/**
 * The reasons why providers ended with all municipalities. Where they differ from one municipality to another, those
 * together make a row of their own, so that the rows add up to the number of providers that ended.
 */
export function endedFor(
  providers: ContractedProvider[],
  question: YearQuestion,
  municipalityIds: string[],
): Figure[] {
  const { from, until } = question;
  const endings = providers.flatMap((provider) =>
    provider.periods
      .filter((period) => endsWithin(period, from, until))
      .map(({ parts }) => ending(provider, lastContracts(parts, question), municipalityIds)),
  );
  return tableOf(FigureKey.ENDED_FOR, endings.map(withoutPlaces));
}

/** Providers that ended with some of their municipalities and went on in another. */
export function endedPartly(
  providers: ContractedProvider[],
  question: YearQuestion,
  municipalityIds: string[],
): Figure[] {
  const { from, until } = question;
  const endings = providers.flatMap((provider) => {
    const goesOn = (date: string) =>
      provider.periods.some((period) => period.startsOn <= date && lastDay(period) > date);
    const ended = [...provider.inMunicipality.values()].flatMap((periods) =>
      periods
        .filter((period) => endsWithin(period, from, until) && goesOn(lastDay(period)))
        .map(({ parts }) => endingLast(parts)),
    );
    // Who ends with the rest later in the year has ended with all: it is counted there.
    const endsWithAll = provider.periods.some((period) => endsWithin(period, from, until));
    return ended.length > 0 && !endsWithAll ? [ending(provider, ended, municipalityIds)] : [];
  });
  const whole = figure(
    FigureKey.ENDED_PARTLY,
    endings.map(({ row }) => row),
  );
  return [whole, ...tableOf(FigureKey.ENDED_PARTLY_FOR, endings)];
}

/** The last contract in each municipality, of those that ended in the year. */
function lastContracts(parts: HeldContract[], { from, until }: YearQuestion): HeldContract[] {
  const ended = parts.filter((part) => endsWithin(part, from, until));
  return [...groupBy(ended, ({ municipalityId }) => municipalityId).values()].map(endingLast);
}

const endingLast = (contracts: HeldContract[]): HeldContract =>
  contracts.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1)!;

function ending({ providerId }: ContractedProvider, contracts: HeldContract[], order: string[]): Ending {
  const byReason = groupBy(contracts, ({ endReason }) => endReason);
  const reasons = [...byReason].map(([reason, some]) => ({
    reason,
    municipalityIds: order.filter((id) => some.some(({ municipalityId }) => municipalityId === id)),
  }));
  return {
    row: { providerId, rowIds: contracts.map(({ rowId }) => rowId) },
    reasons: reasons.toSorted(
      (a, b) => order.indexOf(a.municipalityIds[0] ?? '') - order.indexOf(b.municipalityIds[0] ?? ''),
    ),
  };
}

/** A reason that is the same everywhere needs no municipalities. */
const withoutPlaces = ({ row, reasons }: Ending): Ending => ({
  row,
  reasons: reasons.length === 1 ? [{ reason: reasons[0]!.reason, municipalityIds: [] }] : reasons,
});

/** One row per different answer: the single reasons first, each by how often it was given. */
function tableOf(key: FigureKey, endings: Ending[]): Figure[] {
  const rows = [...groupBy(endings, ({ reasons }) => JSON.stringify(reasons)).values()].map((some) =>
    figure(
      key,
      some.map(({ row }) => row),
      { reasons: some[0]!.reasons },
    ),
  );
  return rows.toSorted((a, b) => a.reasons.length - b.reasons.length || b.value - a.value);
}
