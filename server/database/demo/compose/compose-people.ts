import { RoleKind } from '../../../access/actor.ts';
import { Person } from '../../../people/person.entity.ts';
import { Role } from '../../../people/role.entity.ts';
import { emailKey, searchKey } from '../../../platform/text.ts';
import { DEMO_PEOPLE } from '../demo-people.ts';
import type { DemoPerson, DemoRole } from '../people-content.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

/** The people who work for the region: their ids, for who published and wrote things. */
export interface Staff {
  /** By CBS code of the municipality. */
  managers: Map<string, string>;
  secretary: string;
}

/** Adds a person once; one person can come by in several regions. */
export function composePerson(
  { rows, shared }: Composition,
  { name, email }: { name: string; email: string },
): string {
  const known = shared.people.get(email);
  if (known) return known;
  const place = DEMO_PEOPLE.findIndex((person) => person.email === email);
  const { id } = rows.add(Person, {
    name,
    nameKey: searchKey(name),
    email,
    emailKey: emailKey(email),
    language: null,
    namePublic: place % 3 === 0,
    active: true,
    demoPosition: place < 0 ? null : place + 1,
    demoNote: DEMO_PEOPLE[place]?.description ?? null,
    version: 1,
  });
  shared.people.set(email, id);
  return id;
}

export function composeStaff(on: Composition, ids: RegionIds): Staff {
  const managers = new Map<string, string>();
  let secretary = '';
  for (const person of on.plan.people) {
    const personId = composePerson(on, person);
    for (const role of person.roles) {
      if (role.kind === 'CONTRACT_MANAGER') managers.set(role.municipality!, personId);
      if (role.kind === 'SECRETARY') secretary = personId;
      if (isStaffRole(role)) addStaffRole(on, ids, personId, role);
    }
  }
  return { managers, secretary };
}

function isStaffRole({ kind }: DemoRole): boolean {
  return kind === 'CONTRACT_MANAGER' || kind === 'SECRETARY' || kind === 'OPERATOR';
}

function addStaffRole({ rows }: Composition, ids: RegionIds, personId: string, role: DemoRole): void {
  rows.add(Role, {
    personId,
    kind: RoleKind[role.kind],
    regionId: role.kind === 'OPERATOR' ? null : ids.regionId,
    municipalityId: role.municipality ? ids.municipalities.get(role.municipality)! : null,
    providerId: null,
    seatId: null,
    substitute: false,
    startsOn: '2020-01-01',
    endsOn: null,
  });
}

/** Those of the people of a plan who sit in a seat, as holder or substitute. */
export function seatedIn(people: DemoPerson[], seat: string, substitute: boolean): DemoPerson | undefined {
  return people.find(({ roles }) =>
    roles.some((role) => role.seat === seat && (role.substitute ?? false) === substitute),
  );
}
