import { RoleKind } from '../../../access/actor.ts';
import { ContractLot } from '../../../contracts/contract-lot.entity.ts';
import { Contract } from '../../../contracts/contract.entity.ts';
import { Role } from '../../../people/role.entity.ts';
import { searchKey } from '../../../platform/text.ts';
import { Provider, type SizeClass } from '../../../providers/provider.entity.ts';
import type { ContractContent, ProviderContent } from '../providers.ts';
import { composePerson } from './compose-people.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

/** A provider with what follows from its contracts. */
export interface ComposedProvider {
  id: string;
  name: string;
  sizeClass: SizeClass;
  alone: boolean;
  contracts: ContractContent[];
  /** Ids of its representatives. */
  people: string[];
}

export function composeProviders(on: Composition, ids: RegionIds): ComposedProvider[] {
  return on.plan.providers.map((provider, place) => {
    const known = on.shared.providers.get(provider.name);
    const id = known ?? addProvider(on, provider);
    const people = provider.representatives.map((person) => composePerson(on, person));
    if (!known) for (const personId of people) addRepresentative(on, personId, id, provider);
    for (const contract of provider.contracts) addContract(on, ids, id, contract, place);
    const { name, sizeClass, rsin, contracts } = provider;
    return { id, name, sizeClass, alone: rsin === null, contracts, people };
  });
}

function addProvider({ rows, shared }: Composition, provider: ProviderContent): string {
  const { name, kvkNumber, rsin, agbCode, sizeClass, email } = provider;
  const row = { name, nameKey: searchKey(name), kvkNumber, rsin, agbCode, sizeClass, email, version: 1 };
  const { id } = rows.add(Provider, row);
  shared.providers.set(name, id);
  return id;
}

function addRepresentative(
  { rows }: Composition,
  personId: string,
  providerId: string,
  provider: ProviderContent,
): void {
  rows.add(Role, {
    personId,
    kind: RoleKind.REPRESENTATIVE,
    regionId: null,
    municipalityId: null,
    providerId,
    seatId: null,
    substitute: false,
    startsOn: provider.contracts.map(({ start }) => start).toSorted()[0]!,
    endsOn: null,
  });
}

function addContract(
  { rows, plan }: Composition,
  ids: RegionIds,
  providerId: string,
  contract: ContractContent,
  place: number,
): void {
  const { municipality, lots, start, end } = contract;
  const { id: contractId } = rows.add(Contract, {
    regionId: ids.regionId,
    providerId,
    municipalityId: ids.municipalities.get(municipality)!,
    number: `${plan.region.slug.slice(0, 3).toUpperCase()}-${start.slice(0, 4)}-${municipality}-${String(place + 1).padStart(3, '0')}`,
    startsOn: start,
    endsOn: end,
    version: 1,
  });
  for (const lot of lots) rows.add(ContractLot, { contractId, lotId: ids.lots.get(lot)! });
}

/** The lots that a provider works in on a day, in some of the municipalities. */
export function lotsHeldOn(provider: ComposedProvider, day: string, municipalities: string[]): number[] {
  const held = provider.contracts.filter(
    ({ start, end, municipality }) => start <= day && day <= end && municipalities.includes(municipality),
  );
  return [...new Set(held.flatMap(({ lots }) => lots))];
}
