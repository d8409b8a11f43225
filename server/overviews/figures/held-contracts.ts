import { groupBy } from '../../platform/loaders.ts';
import type { ContractFacts } from '../../register/register-facts.ts';
import { merged, type MergedPeriod } from './periods.ts';
import type { YearRegister } from './year-register.ts';

export interface HeldContract extends ContractFacts {
  rowId: string;
}

/** A provider with the days on end that it was contracted: in the region, and in each of its municipalities. */
export interface ContractedProvider {
  providerId: string;
  contracts: HeldContract[];
  periods: MergedPeriod<HeldContract>[];
  inMunicipality: Map<string, MergedPeriod<HeldContract>[]>;
}

export function contractedProviders({ contracts }: YearRegister): ContractedProvider[] {
  const held = contracts.map(({ rowId, facts }): HeldContract => ({ rowId, ...facts }));
  return [...groupBy(held, ({ providerId }) => providerId)].map(([providerId, own]) => ({
    providerId,
    contracts: own,
    periods: merged(own),
    inMunicipality: new Map(
      [...groupBy(own, ({ municipalityId }) => municipalityId)].map(([id, some]) => [id, merged(some)]),
    ),
  }));
}
