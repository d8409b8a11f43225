import { isStaff, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export interface ContractFacts {
  regionId: string;
  municipalityId: string;
  /** Unknown for a contract that is still to be made. */
  providerId: string | null;
}

/** The contract manager of the municipality keeps its contracts; its region's staff and the provider read them. */
export const contractPolicy: Policy<'save', ContractFacts> = {
  view: (actor, c) =>
    isStaff(actor, c.regionId) || (c.providerId !== null && represents(actor, c.providerId)),
  save: (actor: Actor, c) =>
    actor.role === RoleKind.CONTRACT_MANAGER && actor.municipalityId === c.municipalityId,
};
