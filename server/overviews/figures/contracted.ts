import { isWithin } from '../../platform/time/term.ts';
import { figure, FigureKey, type Figure, type FigureRow } from './figure.ts';
import type { ContractedProvider, HeldContract } from './held-contracts.ts';
import { beginsWithin, endsWithin } from './periods.ts';
import type { YearQuestion } from './year-register.ts';

const row = (providerId: string, contracts: HeldContract[]): FigureRow => ({
  providerId,
  rowIds: contracts.map(({ rowId }) => rowId),
});

/** Who holds at least one contract on a day. */
export function contractedOn(providers: ContractedProvider[], on: string): Figure {
  const rows = providers.flatMap(({ providerId, contracts }) => {
    const held = contracts.filter((one) => isWithin(one, on));
    return held.length > 0 ? [row(providerId, held)] : [];
  });
  return figure(FigureKey.CONTRACTED, rows, { on });
}

/** The contracts that hold on a day in one municipality: a provider has one there at a time, so they are providers too. */
export function contractsIn(providers: ContractedProvider[], municipalityId: string, on: string): Figure {
  const rows = providers.flatMap(({ providerId, contracts }) =>
    contracts
      .filter((one) => one.municipalityId === municipalityId && isWithin(one, on))
      .map((one) => row(providerId, [one])),
  );
  return figure(FigureKey.CONTRACTS, rows, { on, municipalityId });
}

/** Providers that begin to be contracted: also one that comes back after days without a contract. */
export function newProviders(providers: ContractedProvider[], { from, until }: YearQuestion): Figure {
  const rows = providers.flatMap(({ providerId, periods }) =>
    periods
      .filter((period) => beginsWithin(period, from, until))
      .map(({ parts, startsOn }) =>
        row(
          providerId,
          parts.filter((part) => part.startsOn === startsOn),
        ),
      ),
  );
  return figure(FigureKey.NEW_PROVIDERS, rows);
}

/** Contracts that begin in one municipality; one that renews an earlier one without a day between is not new. */
export function newContracts(
  providers: ContractedProvider[],
  municipalityId: string,
  { from, until }: YearQuestion,
): Figure {
  const rows = providers.flatMap(({ providerId, inMunicipality }) =>
    (inMunicipality.get(municipalityId) ?? [])
      .filter((period) => beginsWithin(period, from, until))
      .map(({ parts }) => row(providerId, parts.slice(0, 1))),
  );
  return figure(FigureKey.NEW_CONTRACTS, rows, { municipalityId });
}

/** Providers whose last contract ends: after its last day none holds. */
export function endedProviders(providers: ContractedProvider[], { from, until }: YearQuestion): Figure {
  const rows = providers.flatMap(({ providerId, periods }) =>
    periods
      .filter((period) => endsWithin(period, from, until))
      .map(({ parts }) =>
        row(
          providerId,
          parts.filter((part) => endsWithin(part, from, until)),
        ),
      ),
  );
  return figure(FigureKey.ENDED, rows);
}
