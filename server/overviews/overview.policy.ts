import { isStaff } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export type OverviewAbility = 'write' | 'review' | 'publish' | 'viewRows';

export interface OverviewFacts {
  regionId: string;
  published: boolean;
}

/** Everybody reads what is published; the staff of the region makes it, and opens the rows behind a figure. */
export const overviewPolicy: Policy<OverviewAbility, OverviewFacts> = {
  view: (actor, { regionId, published }) => published || isStaff(actor, regionId),
  write: (actor, { regionId, published }) => !published && isStaff(actor, regionId),
  review: (actor, { regionId, published }) => !published && isStaff(actor, regionId),
  publish: (actor, { regionId, published }) => !published && isStaff(actor, regionId),
  viewRows: (actor, { regionId }) => isStaff(actor, regionId),
};
