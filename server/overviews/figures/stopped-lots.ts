import { isWithin, lastDay, type Term } from '../../platform/time/term.ts';
import { figure, FigureKey, type Figure, type FigureRow } from './figure.ts';
import type { ContractedProvider, HeldContract } from './held-contracts.ts';
import { dayAfter, endsWithin, merged } from './periods.ts';
import type { YearQuestion } from './year-register.ts';

/** A lot within its contract: it ends with the contract at the latest. */
interface LotPart extends Term {
  rowId: string;
}

/**
 * Providers that stopped with a lot: once per lot, when the lot ended in all their municipalities while a contract went
 * on the day after.
 */
export function stoppedLots(
  providers: ContractedProvider[],
  lotIds: string[],
  question: YearQuestion,
): Figure[] {
  const perLot = lotIds.map((lotId) =>
    figure(
      FigureKey.STOPPED_LOT,
      providers.flatMap((provider) => stopped(provider, lotId, question)),
      { lotId },
    ),
  );
  const distinct = new Map<string, FigureRow>();
  for (const { providerId, rowIds } of perLot.flatMap(({ rows }) => rows)) {
    const known = distinct.get(providerId!);
    const all = [...new Set([...(known?.rowIds ?? []), ...rowIds])];
    distinct.set(providerId!, { providerId, rowIds: all });
  }
  return [figure(FigureKey.STOPPED_LOTS, [...distinct.values()]), ...perLot.filter(({ value }) => value > 0)];
}

function stopped(provider: ContractedProvider, lotId: string, { from, until }: YearQuestion): FigureRow[] {
  const parts = provider.contracts.flatMap((contract) => lotParts(contract, lotId));
  const ended = merged(parts).filter(
    (period) =>
      endsWithin(period, from, until) &&
      provider.contracts.some((contract) => isWithin(contract, dayAfter(lastDay(period)))),
  );
  // Once per lot, also when it began again and stopped again within the year.
  const last = ended.at(-1);
  if (!last) return [];
  return [{ providerId: provider.providerId, rowIds: last.parts.map(({ rowId }) => rowId) }];
}

function lotParts(contract: HeldContract, lotId: string): LotPart[] {
  return contract.lots
    .filter((lot) => lot.lotId === lotId)
    .map((lot) => ({
      rowId: contract.rowId,
      startsOn: lot.startsOn,
      endsOn: lot.endsOn === null || lastDay(contract) < lot.endsOn ? contract.endsOn : lot.endsOn,
    }))
    .filter((part) => part.startsOn <= lastDay(part));
}
