import type { SelectQueryBuilder } from 'typeorm';
import { isAtTable, isSecretary, isStaff, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import type { Proposal } from './proposal.entity.ts';

export type ProposalAbility =
  | 'viewDraft'
  | 'viewInvitations'
  | 'create'
  | 'edit'
  | 'askReview'
  | 'review'
  | 'publish'
  | 'extendDeadline'
  | 'withdraw'
  | 'recordStandpoint';

/** What the rights hang on: whose it is, and whether it was ever published. */
export type ProposalFacts = Pick<Proposal, 'regionId' | 'ownerMunicipalityId' | 'publishedAt'>;

/** The secretary, and the contract manager of the municipality that keeps the proposal. */
function keeps(actor: Actor, { regionId, ownerMunicipalityId }: ProposalFacts): boolean {
  if (!isStaff(actor, regionId)) return false;
  return actor.role === RoleKind.SECRETARY || actor.municipalityId === ownerMunicipalityId;
}

/** Who may do it; when it can be done stands in the lifecycle. */
export const proposalPolicy: Policy<ProposalAbility, ProposalFacts> = {
  view: (actor, { regionId, publishedAt }) => publishedAt !== null || isStaff(actor, regionId),
  viewDraft: (actor, { regionId }) => isStaff(actor, regionId),
  viewInvitations: (actor, { regionId }) => isAtTable(actor, regionId),
  create: keeps,
  edit: keeps,
  askReview: keeps,
  review: (actor, { regionId }) => isStaff(actor, regionId),
  publish: keeps,
  extendDeadline: keeps,
  withdraw: keeps,
  recordStandpoint: (actor, { regionId }) => isSecretary(actor, regionId),
};

/** Published ones are everybody's; what was never published is seen by the staff of its region. */
export function proposalsVisibleTo(
  query: SelectQueryBuilder<Proposal>,
  actor: Actor,
): SelectQueryBuilder<Proposal> {
  const staffOf = actor.regionId && isStaff(actor, actor.regionId) ? actor.regionId : '';
  return query.andWhere(
    `(${query.alias}.publishedAt IS NOT NULL OR ${query.alias}.regionId = :staffOfRegion)`,
    { staffOfRegion: staffOf },
  );
}
