import { RoleKind } from '../../../access/actor.ts';
import { providerRowFacts } from '../../../contracts/provider-row.ts';
import { Role } from '../../../people/role.entity.ts';
import { RegisterKind } from '../../../register/register-kind.ts';
import { composeContract } from './compose-contract-rows.ts';
import { addRegisterVersions } from './register-versions.ts';
import { startOfDay } from '../../../platform/time/amsterdam.ts';
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
    for (const contract of provider.contracts) composeContract(on, ids, id, contract, place);
    const { name, sizeClass, rsin, contracts } = provider;
    return { id, name, sizeClass, alone: rsin === null, contracts, people };
  });
}

function addProvider(on: Composition, provider: ProviderContent): string {
  const { rows, shared } = on;
  const { name, kvkNumber, rsin, agbCode, sizeClass, email, phone } = provider;
  const row = {
    name,
    nameKey: searchKey(name),
    kvkNumber,
    rsin,
    agbCode,
    sizeClass,
    email,
    phone,
    version: 1,
  };
  const { id } = rows.add(Provider, row);
  shared.providers.set(name, id);
  const since = provider.contracts.map(({ start }) => start).toSorted()[0]!;
  addRegisterVersions(on, { kind: RegisterKind.PROVIDER, regionId: null, rowId: id }, [
    { facts: providerRowFacts(row), from: startOfDay(since) },
  ]);
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

/** The lots that a provider works in on a day, in some of the municipalities. */
export function lotsHeldOn(provider: ComposedProvider, day: string, municipalities?: string[]): number[] {
  const held = provider.contracts.filter(
    ({ start, end, municipality }) =>
      start <= day && day <= end && (!municipalities || municipalities.includes(municipality)),
  );
  return [
    ...new Set(
      held.flatMap(({ lots, stopped }) => lots.filter((lot) => stopped?.lot !== lot || day <= stopped.on)),
    ),
  ];
}

export const holdsContractOn = ({ contracts }: ComposedProvider, day: string): boolean =>
  contracts.some(({ start, end }) => start <= day && day <= end);
