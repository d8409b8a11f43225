import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { countedReactions } from './counted-reactions.ts';
import { hindranceToPublish, standingOf } from './publication-standing.ts';
import { PublicationState, ReactionPublication } from './reaction-publication.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import type { Reaction } from './reaction.entity.ts';

const open = [PublicationState.TO_REVIEW, PublicationState.REVIEWED];

/**
 * The reactions that count and could be public, of which nobody has decided yet whether they are. For the staff: no
 * policy is asked.
 */
export async function undecidedPublications(ctx: Context, proposal: Proposal): Promise<Reaction[]> {
  const reactions = await countedReactions(ctx, proposal.id);
  if (reactions.length === 0) return [];
  const publications = await db(ctx).find(ReactionPublication, {
    select: { reactionId: true, revisionId: true, state: true, termEndedOn: true },
    where: { reactionId: In(reactions.map(({ id }) => id)) },
  });
  const revisions = await db(ctx).find(ReactionRevision, {
    select: { id: true, confidential: true, objectsToPublication: true },
    where: { id: In(reactions.flatMap(({ currentRevisionId }) => currentRevisionId ?? [])) },
  });
  const publicationOf = new Map(publications.map((one) => [one.reactionId, one]));
  const revisionOf = new Map(revisions.map((one) => [one.id, one]));
  const now = ctx.clock.now();
  return reactions.filter((reaction) => {
    const current = revisionOf.get(reaction.currentRevisionId ?? '');
    if (!current || hindranceToPublish(reaction, current, proposal, now)) return false;
    return open.includes(standingOf(publicationOf.get(reaction.id) ?? null, current, proposal));
  });
}
