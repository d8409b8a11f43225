import { isOperator, isSecretary, isStaff, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

/** A role that somebody has, had, or is to get. */
export interface RoleFacts {
  /** Null while the role is not yet somebody's. */
  personId: string | null;
  kind: RoleKind;
  regionId: string | null;
  municipalityId: string | null;
  providerId: string | null;
  /** Where the provider of a representative has, or had, contracts. */
  contracts: { regionId: string; municipalityId: string }[];
}

const isOfMyMunicipality = (actor: Actor, role: RoleFacts) =>
  actor.role === RoleKind.CONTRACT_MANAGER &&
  role.contracts.some(({ municipalityId }) => municipalityId === actor.municipalityId);

const isOfMyRegion = (actor: Actor, role: RoleFacts) =>
  role.kind === RoleKind.REPRESENTATIVE
    ? role.contracts.some(({ regionId }) => isSecretary(actor, regionId))
    : role.regionId !== null && isSecretary(actor, role.regionId);

const isOfMyProvider = (actor: Actor, role: RoleFacts) =>
  role.kind === RoleKind.REPRESENTATIVE && role.providerId !== null && represents(actor, role.providerId);

/**
 * Who gives which role. The operator all; a secretary those of the region; a contract manager representatives of the
 * providers that its municipality contracts; a representative colleagues. Nobody ends a role of its own.
 */
export const rolePolicy: Policy<'give' | 'end', RoleFacts> = {
  view: (actor, role) =>
    isOperator(actor) ||
    (role.personId !== null && role.personId === actor.personId) ||
    (role.regionId !== null && isStaff(actor, role.regionId)) ||
    role.contracts.some(({ regionId }) => isStaff(actor, regionId)) ||
    isOfMyProvider(actor, role),
  give: (actor, role) => {
    if (isOperator(actor)) return true;
    if (role.kind === RoleKind.OPERATOR) return false;
    if (isOfMyRegion(actor, role) || isOfMyProvider(actor, role)) return true;
    return role.kind === RoleKind.REPRESENTATIVE && isOfMyMunicipality(actor, role);
  },
  end: (actor, role) => role.personId !== actor.personId && rolePolicy.give(actor, role),
};
