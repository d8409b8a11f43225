import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { countedReactions } from '../reactions/counted-reactions.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import { ReactionRevision } from '../reactions/reaction-revision.entity.ts';
import type { Reaction } from '../reactions/reaction.entity.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { Answer, AnswerState } from './answer.entity.ts';
import { isAnswered } from './answered.ts';

/** An answer that is ready counts as one; for what is published, only published answers do. */
export const answeredStates = [AnswerState.READY, AnswerState.PUBLISHED];

/**
 * The reactions that count and have no answer yet. A decision and the nota cannot be published while
 * there are any. For the rule itself: no policy is asked, so tell the result only to who may see all reactions.
 */
export async function unansweredReactions(
  ctx: Context,
  proposalId: string,
  states: AnswerState[] = answeredStates,
): Promise<Reaction[]> {
  return unansweredOf(ctx, [proposalId], await countedReactions(ctx, proposalId), states);
}

/** Which of these reactions, that count, have no answer yet; of one proposal or of several together. */
export async function unansweredOf(
  ctx: Context,
  proposalIds: readonly string[],
  reactions: Reaction[],
  states: AnswerState[] = answeredStates,
): Promise<Reaction[]> {
  const revisionIds = reactions.flatMap(({ currentRevisionId }) => currentRevisionId ?? []);
  if (revisionIds.length === 0) return [];
  const revisions = await db(ctx).findBy(ReactionRevision, { id: In(revisionIds) });
  const comments = await db(ctx).find(ReactionComment, {
    select: { id: true, revisionId: true },
    where: { revisionId: In(revisionIds) },
  });
  const targets = await db(ctx)
    .createQueryBuilder(AnswerTarget, 'target')
    .innerJoin(Answer, 'answer', 'answer.id = target.answerId')
    .where('answer.proposalId IN (:...proposalIds)', { proposalIds })
    .andWhere('answer.state IN (:...states)', { states })
    .getMany();
  const commentsOf = groupBy(comments, (comment) => comment.revisionId);
  const targetsOf = groupBy(targets, (target) => target.reactionId);
  const textOf = new Map(revisions.map((revision) => [revision.id, revision.text]));
  return reactions.filter((reaction) => {
    const revisionId = reaction.currentRevisionId ?? '';
    const parts = {
      revisionId,
      hasGeneralText: (textOf.get(revisionId) ?? '').trim() !== '',
      commentIds: (commentsOf.get(revisionId) ?? []).map(({ id }) => id),
    };
    return !isAnswered(parts, targetsOf.get(reaction.id) ?? []);
  });
}
