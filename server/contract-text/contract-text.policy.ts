import { isStaff } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

/** The contract text is public. The staff of the region enters it and corrects what was typed wrong; only decisions change it. */
export const contractTextPolicy: Policy<'keep', { regionId: string }> = {
  view: () => true,
  keep: (actor, { regionId }) => isStaff(actor, regionId),
};
