import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { proposalPolicy } from '../proposals/proposal.policy.ts';
import { Decision } from './decision.entity.ts';
import { decisionPolicy } from './decision.policy.ts';

/** A proposal that somebody may see, held: the decisions on it are counted one at a time. */
export async function lockProposalToDecide(ctx: Context, id: string): Promise<Proposal> {
  const proposal = await ctx.database.lock(Proposal, id);
  if (!proposal || !proposalPolicy.view(ctx.actor, proposal)) throw notFound();
  return proposal;
}

/** A decision with its proposal, both held, for who may do this with it. The proposal first, as everywhere. */
export async function lockDecision(
  ctx: Context,
  id: string,
  ability: 'record' | 'publish',
): Promise<{ decision: Decision; proposal: Proposal }> {
  const found = await db(ctx).findOneBy(Decision, { id });
  if (!found) throw notFound();
  const proposal = await lockProposalToDecide(ctx, found.proposalId);
  const decision = await ctx.database.lock(Decision, id);
  if (!decision) throw notFound();
  authorize(decisionPolicy, ctx.actor, ability, { ...decision, regionId: proposal.regionId });
  return { decision, proposal };
}
