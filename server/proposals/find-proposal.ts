import { IsNull } from 'typeorm';
import { authorize } from '../access/policy.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { after } from '../platform/lifecycle.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { Proposal, type ProposalState } from './proposal.entity.ts';
import { proposalLifecycle, type ProposalStep } from './proposal.lifecycle.ts';
import { proposalPolicy, type ProposalAbility } from './proposal.policy.ts';

/** Locks a proposal for somebody who may do this with it. */
export async function lockProposal(ctx: Context, id: string, ability: ProposalAbility): Promise<Proposal> {
  const proposal = await ctx.database.lock(Proposal, id);
  if (!proposal) throw notFound();
  authorize(proposalPolicy, ctx.actor, ability, proposal);
  return proposal;
}

/** The state that a step leads to; refused where the lifecycle does not know the step from here. */
export function stateAfter(proposal: Proposal, step: ProposalStep): ProposalState {
  return after(proposalLifecycle, step, proposal.state);
}

/** The version that is being written; there is at most one. */
export function draftOf(ctx: Context, proposal: Proposal): Promise<ProposalVersion | null> {
  return db(ctx).findOneBy(ProposalVersion, { proposalId: proposal.id, publishedAt: IsNull() });
}

/** A version with its proposal, both locked, for somebody of the staff who may do this with it. */
export async function lockVersion(
  ctx: Context,
  versionId: string,
  ability: ProposalAbility,
): Promise<{ proposal: Proposal; version: ProposalVersion }> {
  // The proposal first, as everywhere: who publishes holds it and then writes the version.
  const found = await db(ctx).findOneBy(ProposalVersion, { id: versionId });
  const proposal = found && (await ctx.database.lock(Proposal, found.proposalId));
  const version = proposal && (await ctx.database.lock(ProposalVersion, versionId));
  if (!version || !proposalPolicy.viewDraft(ctx.actor, proposal)) throw notFound();
  authorize(proposalPolicy, ctx.actor, ability, proposal);
  return { proposal, version };
}
