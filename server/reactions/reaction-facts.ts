import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { refuse } from '../platform/problems.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { hindranceOf, windowOf, type ReactionStep } from './reaction.lifecycle.ts';
import { isReleased, reactionPolicy, type ReactionAbility, type ReactionFacts } from './reaction.policy.ts';

export const factsOf = (
  reaction: Reaction,
  current: ReactionRevision | null,
  released: boolean,
): ReactionFacts => ({
  regionId: reaction.regionId,
  providerId: reaction.providerId,
  state: reaction.state,
  confidential: current?.confidential ?? false,
  released,
});

/** Whether everybody may read the reaction now. */
export function isPublic(ctx: Context, reactionId: string): Promise<boolean> {
  const query = db(ctx).createQueryBuilder(Reaction, 'reaction').where({ id: reactionId });
  return query.andWhere(isReleased(query, 'reaction')).getExists();
}

/** A reaction that is held for a change, with all that the change is decided on. */
export interface HeldReaction {
  reaction: Reaction;
  proposal: Proposal;
  draft: ReactionRevision | null;
  current: ReactionRevision | null;
}

/** Locks the reaction and lets pass who may do this with it; a guessed id answers like a missing one. */
export async function holdReaction(
  ctx: Context,
  reactionId: string,
  ability: ReactionAbility = 'write',
): Promise<HeldReaction> {
  const reaction = await ctx.database.lock(Reaction, reactionId);
  if (!reaction) throw notFound();
  const revisions = await db(ctx).find(ReactionRevision, {
    where: { reactionId },
    order: { number: 'DESC' },
  });
  const current = revisions.find((one) => one.id === reaction.currentRevisionId) ?? null;
  authorize(reactionPolicy, ctx.actor, ability, factsOf(reaction, current, await isPublic(ctx, reactionId)));
  const proposal = await db(ctx).findOneByOrFail(Proposal, { id: reaction.proposalId });
  return { reaction, proposal, current, draft: revisions.find((one) => !one.submittedAt) ?? null };
}

/** Refuses a step that the lifecycle does not allow now, and says why. */
export function checkStep(ctx: Context, step: ReactionStep, held: HeldReaction): void {
  const hindrance = hindranceOf(step, {
    state: held.reaction.state,
    hasDraft: held.draft !== null,
    window: windowOf(held.proposal, ctx.clock.now()),
  });
  if (hindrance) refuse('', hindrance);
}

export const draftOf = (held: HeldReaction): ReactionRevision => {
  if (!held.draft) throw notFound();
  return held.draft;
};
