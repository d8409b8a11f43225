import type { Context } from '../access/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { lockProposal, stateAfter } from './find-proposal.ts';
import { tellHistory } from './proposal-timeline.ts';
import type { Proposal } from './proposal.entity.ts';
import { mailWithdrawn } from './proposal.mails.ts';
import type { WithdrawProposalInput } from './publication.inputs.ts';

/** Withdraws a proposal before it is decided. Nothing is deleted; of a draft only the staff hears. */
export async function withdrawProposal(
  ctx: Context,
  input: WithdrawProposalInput,
): Promise<{ proposal: Proposal }> {
  const proposal = await lockProposal(ctx, input.proposalId, 'withdraw');
  const state = stateAfter(proposal, 'withdraw');
  // A municipality has made it part of its contract.
  if (proposal.inEffectFrom !== null) refuse('', ProblemCode.WRONG_STATE, { proposal });
  const checks = new Checks();
  const reason = checks.text('reason', input.reason, 2000);
  checks.done({ proposal });
  const withdrawn = await updateVersion(ctx, 'proposal', proposal, input.version, {
    state,
    withdrawnAt: ctx.clock.now(),
    withdrawReason: reason,
  });
  const audience = proposal.publishedAt ? EventAudience.PUBLIC : EventAudience.STAFF;
  await tellHistory(ctx, withdrawn, 'proposal.withdrawn', { reason }, audience);
  if (proposal.publishedAt) await mailWithdrawn(ctx, withdrawn, reason);
  return { proposal: withdrawn };
}
