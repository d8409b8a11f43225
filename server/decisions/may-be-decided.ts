import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { after } from '../platform/lifecycle.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { ProposalMunicipality } from '../proposals/proposal-municipality.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { proposalLifecycle } from '../proposals/proposal.lifecycle.ts';
import { TableStandpoint } from '../proposals/table-standpoint.entity.ts';
import { Decision } from './decision.entity.ts';
import { decisionLifecycle, standingOf, type DecisionStep } from './decision.lifecycle.ts';

/**
 * "Altijd besproken met de overlegtafel": without a recorded standpoint of the table no decision, whatever the state
 * says. And a municipality decides once, unless it held its decision.
 */
export async function refuseUndecidable(
  ctx: Context,
  proposal: Proposal,
  municipalityId: string,
  step: DecisionStep,
): Promise<void> {
  after(proposalLifecycle, 'decide', proposal.state);
  const discussed = await db(ctx).existsBy(TableStandpoint, { proposalId: proposal.id });
  if (!discussed) refuse('', ProblemCode.WRONG_STATE);
  const versionId = proposal.currentVersionId;
  const concerned = await db(ctx).existsBy(ProposalMunicipality, { versionId, municipalityId });
  if (!concerned) refuse('', ProblemCode.NOT_ALLOWED);
  const decisions = await db(ctx).findBy(Decision, { proposalId: proposal.id, municipalityId });
  after(decisionLifecycle, step, standingOf(decisions));
}
