import { In, IsNull, Not } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode, refuse, type Checks } from '../platform/problems.ts';
import { counts } from '../reactions/counted-reactions.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { AnswerTarget, wholeReaction } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer } from './answer.entity.ts';
import type { AnswerTargetInput } from './answer.inputs.ts';

/** More than any region has providers, each with some comments. */
const mostTargets = 500;

type Chosen = Pick<AnswerTarget, 'reactionId' | 'revisionId' | 'part'>;

/**
 * What an answer is to answer, checked: reactions to this proposal that count, and comments of the text that counts.
 * What the answer answers already may stay when its reaction was withdrawn meanwhile.
 */
export async function checkTargets(
  ctx: Context,
  checks: Checks,
  proposalId: string,
  inputs: AnswerTargetInput[],
  already: AnswerTarget[] = [],
): Promise<Chosen[]> {
  checks.unless(inputs.length > 0, 'targets', ProblemCode.REQUIRED);
  checks.unless(inputs.length <= mostTargets, 'targets', ProblemCode.TOO_MANY, mostTargets);
  checks.done();
  const reactions = await db(ctx).findBy(Reaction, {
    id: In(inputs.map(({ reactionId }) => reactionId)),
    proposalId,
  });
  const comments = await db(ctx).findBy(ReactionComment, {
    id: In(inputs.flatMap(({ commentId }) => commentId ?? [])),
  });
  const kept = new Set(already.map(({ reactionId }) => reactionId));
  const chosen = new Map<string, Chosen>();
  for (const [at, { reactionId, commentId }] of inputs.entries()) {
    const reaction = reactions.find(({ id }) => id === reactionId);
    const revisionId = reaction?.currentRevisionId;
    const comment = comments.find(({ id }) => id === commentId);
    if (!reaction || !revisionId) checks.fail(`targets.${at}.reactionId`, ProblemCode.NOT_FOUND);
    else if (!counts(reaction) && !kept.has(reaction.id))
      checks.fail(`targets.${at}.reactionId`, ProblemCode.WRONG_STATE);
    else if (commentId && comment?.revisionId !== revisionId)
      checks.fail(`targets.${at}.commentId`, ProblemCode.NOT_FOUND);
    else {
      const part = commentId ?? wholeReaction;
      chosen.set(`${reactionId} ${part}`, { reactionId, revisionId, part });
    }
  }
  return [...chosen.values()];
}

/** Refuses what has an answer already, and shows that answer: nobody answers past a colleague. */
export async function refuseTaken(ctx: Context, targets: Chosen[], except = ''): Promise<void> {
  const found = await db(ctx).findBy(AnswerTarget, {
    reactionId: In(targets.map(({ reactionId }) => reactionId)),
    answerId: Not(except),
  });
  const taken = found.find((one) =>
    targets.some(({ reactionId, part }) => one.reactionId === reactionId && one.part === part),
  );
  if (!taken) return;
  const answer = await db(ctx).findOneByOrFail(Answer, { id: taken.answerId });
  const draft = await db(ctx).findOneBy(AnswerVersion, { answerId: answer.id, publishedAt: IsNull() });
  refuse('targets', ProblemCode.STALE, { answer, draft });
}

/** Puts these in the place of what the answer answered. */
export async function replaceTargets(ctx: Context, answerId: string, targets: Chosen[]): Promise<void> {
  await db(ctx).delete(AnswerTarget, { answerId });
  await db(ctx).insert(
    AnswerTarget,
    targets.map((target) => ({ id: newId(), answerId, ...target })),
  );
}
