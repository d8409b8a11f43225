import type { Context } from '../access/context.ts';
import { byId, childrenOf } from '../platform/loaders.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalMunicipality } from '../proposals/proposal-municipality.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { DecisionClause } from './decision-clause.entity.ts';
import { Decision } from './decision.entity.ts';
import { decisionPolicy } from './decision.policy.ts';

export const decisionsOfProposal = childrenOf(Decision, 'proposalId', ['number']);
export const clausesOfDecision = childrenOf(DecisionClause, 'decisionId', ['id']);
export const municipalityLinks = childrenOf(ProposalMunicipality, 'versionId');
export const municipalityById = byId(Municipality);
export const proposalById = byId(Proposal);
export const clauseChangeById = byId(ClauseChange);

/** The decisions on a proposal that somebody may read: the published ones, and drafts for the staff. */
export async function readableDecisions(ctx: Context, proposal: Proposal): Promise<Decision[]> {
  const decisions = await decisionsOfProposal(ctx).load(proposal.id);
  return decisions.filter((decision) =>
    decisionPolicy.view(ctx.actor, { ...decision, regionId: proposal.regionId }),
  );
}
