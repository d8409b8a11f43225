import type { SelectQueryBuilder } from 'typeorm';
import { isOperator, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import { Contract } from '../contracts/contract.entity.ts';
import type { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';
import { rolePolicy, type RoleFacts } from './role.policy.ts';

export interface PersonFacts {
  personId: string;
  /** Every role, past ones too. */
  roles: RoleFacts[];
  /** The roles that have not ended. */
  living: RoleFacts[];
}

/**
 * An address is a key to everything its person may do. So a manager changes an account only when all of its living
 * roles are the manager's to give; a representative invites colleagues but changes no account.
 */
export const personPolicy: Policy<'save', PersonFacts> = {
  view: (actor, p) =>
    isOperator(actor) ||
    p.personId === actor.personId ||
    p.roles.some((role) => rolePolicy.view(actor, role)),
  save: (actor, p) =>
    isOperator(actor) ||
    (actor.role !== RoleKind.REPRESENTATIVE &&
      p.personId !== actor.personId &&
      p.roles.length > 0 &&
      p.living.every((role) => rolePolicy.give(actor, role)) &&
      p.roles.some((role) => rolePolicy.give(actor, role))),
};

/** Keeps the people whom the actor may see: with a role of the region, or for a provider that it contracts. */
export function peopleVisibleTo(query: SelectQueryBuilder<Person>, actor: Actor): void {
  if (isOperator(actor)) return;
  if (actor.role === RoleKind.REPRESENTATIVE)
    query.andWhere(`EXISTS ${withRole(query, 'role.providerId = :ownProvider AND role.kind = :kind')}`, {
      ownProvider: actor.providerId,
      kind: RoleKind.REPRESENTATIVE,
    });
  else if (actor.role === RoleKind.SECRETARY || actor.role === RoleKind.CONTRACT_MANAGER)
    inRegion(query, 'ownRegion', actor.regionId!);
  else query.andWhere('1 = 0');
}

/** Keeps the people with a role of a region, or for a provider with a contract there. */
export function inRegion(query: SelectQueryBuilder<Person>, name: string, regionId: string): void {
  const provider = query
    .subQuery()
    .select('contract.providerId')
    .from(Contract, 'contract')
    .where(`contract.regionId = :${name}`)
    .getQuery();
  const role = withRole(query, `(role.regionId = :${name} OR role.providerId IN ${provider})`);
  query.andWhere(`EXISTS ${role}`, { [name]: regionId });
}

export function withRole(query: SelectQueryBuilder<Person>, condition: string): string {
  const role = query.subQuery().select('1').from(Role, 'role').where('role.personId = person.id');
  return role.andWhere(condition).getQuery();
}
