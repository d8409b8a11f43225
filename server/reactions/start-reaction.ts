import { represents } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { holdsContractIn } from './may-react.ts';
import { newReaction, newRevision } from './new-reaction.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { windowOf } from './reaction.lifecycle.ts';

/**
 * Opens the reaction of a provider to a proposal, with an empty draft. A provider reacts once, so who opens it a second
 * time, or at the same moment as a colleague, gets the same one. A provider whose contracts have ended cannot start.
 */
export async function startReaction(
  ctx: Context,
  input: { proposalId: string },
): Promise<{ reaction: Reaction }> {
  const proposal = await ctx.database.lock(Proposal, input.proposalId);
  if (!proposal?.publishedAt) throw notFound();
  const providerId = ctx.actor.providerId;
  if (!providerId || !represents(ctx.actor, providerId)) throw forbidden();
  const existing = await db(ctx).findOneBy(Reaction, { proposalId: proposal.id, providerId });
  if (existing) return { reaction: existing };
  if (!(await holdsContractIn(ctx).load(proposal.regionId))) refuse('', ProblemCode.NOT_ALLOWED);
  if (windowOf(proposal, ctx.clock.now()) === 'CLOSED') refuse('', ProblemCode.WRONG_STATE);
  return { reaction: await openReaction(ctx, proposal, providerId) };
}

async function openReaction(ctx: Context, proposal: Proposal, providerId: string): Promise<Reaction> {
  const now = ctx.clock.now();
  const reaction = newReaction(proposal, providerId, now);
  await db(ctx).insert(Reaction, reaction);
  const draft = newRevision(proposal, reaction.id, 1);
  await db(ctx).insert(ReactionRevision, { ...draft, savedAt: now, savedById: ctx.actor.personId });
  return reaction;
}
