import { isStaff } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

/** What the rights hang on: the region of the proposal, and whether anybody was invited yet. */
export interface ReachFacts {
  regionId: string;
  publishedAt: Date | null;
}

/** Who was told holds names and addresses of people: only the staff of the region works with it. */
export const reachPolicy: Policy<never, ReachFacts> = {
  view: (actor, { regionId, publishedAt }) => publishedAt !== null && isStaff(actor, regionId),
};
