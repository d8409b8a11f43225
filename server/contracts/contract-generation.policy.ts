import { isStaff } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

/** Everybody may know which generations of contracts there were; the staff of the region keeps them. */
export const contractGenerationPolicy: Policy<'save', { regionId: string }> = {
  view: () => true,
  save: (actor, { regionId }) => isStaff(actor, regionId),
};
