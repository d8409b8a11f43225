import { isStaff, RoleKind } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export interface DecisionFacts {
  regionId: string;
  municipalityId: string;
  /** Null while it is a draft. */
  publishedAt: Date | null;
}

/** A municipality decides for itself: only its own contract manager records and publishes its decision. */
export const decisionPolicy: Policy<'record' | 'publish', DecisionFacts> = {
  view: (actor, { regionId, publishedAt }) => publishedAt !== null || isStaff(actor, regionId),
  record: (actor, { regionId, municipalityId }) =>
    isStaff(actor, regionId) &&
    actor.role === RoleKind.CONTRACT_MANAGER &&
    actor.municipalityId === municipalityId,
  publish: (actor, facts) => decisionPolicy.record(actor, facts),
};
