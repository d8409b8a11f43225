import { isStaff, represents } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export type RegisterAbility = 'save' | 'viewNotes';

export interface RegisterFacts {
  regionId: string;
  /** Whose row it is; null for a row of no provider in particular. */
  providerId: string | null;
}

/** The staff of the region keeps the register; a provider reads its own rows, without the notes of the staff. */
export const registerPolicy: Policy<RegisterAbility, RegisterFacts> = {
  view: (actor, { regionId, providerId }) =>
    isStaff(actor, regionId) || (providerId !== null && represents(actor, providerId)),
  save: (actor, { regionId }) => isStaff(actor, regionId),
  viewNotes: (actor, { regionId }) => isStaff(actor, regionId),
};
