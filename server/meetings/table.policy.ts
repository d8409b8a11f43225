import { isDelegation, isSecretary, RoleKind } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export interface TableFacts {
  regionId: string;
  /** Regions where the provider of a representative has a contract today. */
  contractRegions: readonly string[];
}

/** What somebody may bring about at the table of a region. */
export const tablePolicy: Policy<'planMeeting' | 'proposeTopic', TableFacts> = {
  view: () => true,
  planMeeting: (actor, { regionId }) => isSecretary(actor, regionId),
  proposeTopic: (actor, { regionId, contractRegions }) =>
    isDelegation(actor, regionId) ||
    (actor.role === RoleKind.REPRESENTATIVE && contractRegions.includes(regionId)),
};
