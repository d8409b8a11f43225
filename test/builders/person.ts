import { RoleKind } from '../../server/access/actor.ts';
import { Person } from '../../server/people/person.entity.ts';
import { Role } from '../../server/people/role.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import type { Municipality } from '../../server/regions/municipality.entity.ts';
import type { Region } from '../../server/regions/region.entity.ts';
import { SeatKind, Seat } from '../../server/table/seat.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert, next } from './rows.ts';

export async function aPerson(on: TestApp, given: Partial<Person> = {}): Promise<Person> {
  const n = next();
  return insert(on, Person, {
    id: newId(),
    name: `Persoon ${n}`,
    nameKey: `persoon ${n}`,
    email: `persoon${n}@example.org`,
    emailKey: `persoon${n}@example.org`,
    language: null,
    namePublic: false,
    active: true,
    demoPosition: null,
    demoNote: null,
    version: 1,
    ...given,
  });
}

async function aRole(on: TestApp, kind: RoleKind, given: Partial<Role>): Promise<Role> {
  const person = given.personId ? null : await aPerson(on);
  return insert(on, Role, {
    id: newId(),
    personId: person?.id ?? '',
    kind,
    regionId: null,
    municipalityId: null,
    providerId: null,
    seatId: null,
    substitute: false,
    startsOn: '2020-01-01',
    endsOn: null,
    ...given,
  });
}

export const aRepresentative = (on: TestApp, provider: Provider, given: Partial<Role> = {}): Promise<Role> =>
  aRole(on, RoleKind.REPRESENTATIVE, { providerId: provider.id, ...given });

export const aContractManager = (
  on: TestApp,
  municipality: Municipality,
  given: Partial<Role> = {},
): Promise<Role> =>
  aRole(on, RoleKind.CONTRACT_MANAGER, {
    regionId: municipality.regionId,
    municipalityId: municipality.id,
    ...given,
  });

export const aSecretary = (on: TestApp, region: Region, given: Partial<Role> = {}): Promise<Role> =>
  aRole(on, RoleKind.SECRETARY, { regionId: region.id, ...given });

export const anOperator = (on: TestApp, given: Partial<Role> = {}): Promise<Role> =>
  aRole(on, RoleKind.OPERATOR, given);

export async function aSeat(on: TestApp, region: Region, given: Partial<Seat> = {}): Promise<Seat> {
  const n = next();
  return insert(on, Seat, {
    id: newId(),
    regionId: region.id,
    kind: SeatKind.PROVIDER,
    name: `Zetel ${n}`,
    municipalityId: null,
    constituency: { lotIds: [], municipalityIds: [], sizeClasses: [] },
    position: n,
    active: true,
    version: 1,
    ...given,
  });
}

/** A delegation member on a seat of its own, unless a seat is given. */
export async function aDelegate(on: TestApp, region: Region, given: Partial<Role> = {}): Promise<Role> {
  const seatId = given.seatId ?? (await aSeat(on, region)).id;
  return aRole(on, RoleKind.DELEGATE, { regionId: region.id, seatId, ...given });
}

export async function aChair(on: TestApp, region: Region, given: Partial<Role> = {}): Promise<Role> {
  const seatId = given.seatId ?? (await aSeat(on, region)).id;
  return aRole(on, RoleKind.CHAIR, { regionId: region.id, seatId, ...given });
}
