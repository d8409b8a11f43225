import type { Context } from '../access/context.ts';
import { factsOf } from './reaction-facts.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import type { Reaction } from './reaction.entity.ts';
import { hindranceOf, mayBeAdmitted, windowOf, type ReactionStep } from './reaction.lifecycle.ts';
import { draftOfReaction, proposalById, reactionById, revisionById } from './reaction.loaders.ts';
import { reactionPolicy, type ReactionAbility } from './reaction.policy.ts';
import type { ReactionAbilities } from './reaction.types.ts';

/** Whether the caller may read this kind of thing of a reaction. */
export async function mayRead(ctx: Context, reaction: Reaction, ability: ReactionAbility): Promise<boolean> {
  const current = reaction.currentRevisionId
    ? await revisionById(ctx).load(reaction.currentRevisionId)
    : null;
  // What was released opens a reaction to everybody, and gives nobody a right to more than its public reading.
  return reactionPolicy[ability](ctx.actor, factsOf(reaction, current, false));
}

/** The same, asked of a revision. */
export async function mayReadOf(
  ctx: Context,
  revision: ReactionRevision,
  ability: ReactionAbility,
): Promise<boolean> {
  const reaction = await reactionById(ctx).load(revision.reactionId);
  return reaction !== null && mayRead(ctx, reaction, ability);
}

/** Every step with whether the caller may take it, and can take it now. */
export async function abilitiesNow(ctx: Context, reaction: Reaction): Promise<ReactionAbilities> {
  const mayWrite = await mayRead(ctx, reaction, 'write');
  const proposal = await proposalById(ctx).load(reaction.proposalId);
  const situation = {
    state: reaction.state,
    hasDraft: mayWrite && (await draftOfReaction(ctx).load(reaction.id)) !== null,
    window: proposal ? windowOf(proposal, ctx.clock.now()) : 'CLOSED',
  } as const;
  const can = (step: ReactionStep) => mayWrite && hindranceOf(step, situation) === null;
  return {
    edit: can('edit'),
    discard: can('discard'),
    submit: can('submit'),
    submitLate: can('submitLate'),
    amend: can('amend'),
    withdraw: can('withdraw'),
    admit:
      proposal !== null &&
      mayBeAdmitted(reaction, proposal, ctx.clock.now()) &&
      (await mayRead(ctx, reaction, 'admit')),
  };
}
