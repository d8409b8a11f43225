import { isStaff } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export type ReceptionAbility = 'register';

export interface ReceptionFacts {
  regionId: string;
}

/** Who takes in what providers send by another way than the portal: letters, and what they say. */
export const receptionPolicy: Policy<ReceptionAbility, ReceptionFacts> = {
  /** That a published proposal takes reactions is known to all. */
  view: () => true,
  register: (actor, { regionId }) => isStaff(actor, regionId),
};
