import type { SelectQueryBuilder } from 'typeorm';
import { isAtTable, isDelegation, isStaff, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import { Proposal, ProposalState } from '../proposals/proposal.entity.ts';
import type { AdviceRequest } from './advice-request.entity.ts';

export type AdviceAbility = 'ask' | 'give' | 'readEarlier';

export interface AdviceFacts {
  regionId: string;
  /** The seat that is asked; empty while nobody is. */
  seatId: string;
  /** Whether an advice was given and the table has spoken. */
  public: boolean;
}

/** From these states on the table has spoken. Before that an advice prepares its meeting, and is the table's own. */
export const statesAfterTheTable = [ProposalState.DISCUSSED, ProposalState.DECIDED, ProposalState.IN_EFFECT];

/** The staff asks, who fills the seat of the council gives; the public reads what was given once the table has spoken. */
export const advicePolicy: Policy<AdviceAbility, AdviceFacts> = {
  view: (actor, facts) => facts.public || isAtTable(actor, facts.regionId),
  ask: (actor, { regionId }) => isStaff(actor, regionId),
  give: (actor, { regionId, seatId }) => isDelegation(actor, regionId) && actor.seatId === seatId,
  /** What a later advice took the place of. */
  readEarlier: (actor, { regionId }) => isAtTable(actor, regionId),
};

/** Limits a query over requests, aliased "request", to what the actor may see; joins their proposal. */
export function requestsVisibleTo(
  query: SelectQueryBuilder<AdviceRequest>,
  actor: Actor,
): SelectQueryBuilder<AdviceRequest> {
  const inside = actor.regionId && isAtTable(actor, actor.regionId) ? actor.regionId : '';
  return query
    .innerJoin(Proposal, 'proposal', 'proposal.id = request.proposalId')
    .andWhere('(request.regionId = :inside OR (request.version > 0 AND proposal.state IN (:...spoken)))', {
      inside,
      spoken: statesAfterTheTable,
    });
}

/** Limits a query over requests, aliased "request", to what the actor looks out for: the staff all, a council its own. */
export function requestsAwaitedBy(
  query: SelectQueryBuilder<AdviceRequest>,
  actor: Actor,
): SelectQueryBuilder<AdviceRequest> {
  const inRegion = actor.regionId ?? '';
  if (isStaff(actor, inRegion)) return query.andWhere('request.regionId = :inRegion', { inRegion });
  if (!isDelegation(actor, inRegion)) return query.andWhere('1 = 0');
  return query.andWhere('request.seatId = :ownSeat', { ownSeat: actor.seatId });
}
