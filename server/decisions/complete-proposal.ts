import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { updateVersion } from '../platform/versioned.ts';
import { ProposalMunicipality } from '../proposals/proposal-municipality.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { proposalLifecycle } from '../proposals/proposal.lifecycle.ts';
import { after } from '../platform/lifecycle.ts';
import { Decision } from './decision.entity.ts';
import { DecisionStanding, standingOf } from './decision.lifecycle.ts';

/** After a decision: from when it holds somewhere, and whether each municipality concerned has now decided. */
export async function completeProposal(
  ctx: Context,
  proposal: Proposal,
  { effectiveOn }: Decision,
): Promise<Proposal> {
  const inEffectFrom =
    [proposal.inEffectFrom, effectiveOn].filter((day) => day !== null).toSorted()[0] ?? null;
  const state = (await allDecided(ctx, proposal))
    ? after(proposalLifecycle, 'decide', proposal.state)
    : proposal.state;
  return updateVersion(ctx, 'proposal', proposal, proposal.version, { state, inEffectFrom });
}

async function allDecided(ctx: Context, { id, currentVersionId }: Proposal): Promise<boolean> {
  const concerned = await db(ctx).findBy(ProposalMunicipality, { versionId: currentVersionId });
  const decisions = await db(ctx).findBy(Decision, { proposalId: id });
  const byMunicipality = groupBy(decisions, ({ municipalityId }) => municipalityId);
  return concerned.every(
    ({ municipalityId }) => standingOf(byMunicipality.get(municipalityId) ?? []) === DecisionStanding.DECIDED,
  );
}
