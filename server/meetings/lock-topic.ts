import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { notFound } from '../platform/errors.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { Topic, TopicState } from './topic.entity.ts';
import { topicPolicy } from './topic.policy.ts';

/** Holds a topic that waits for the secretary, for who may do this with it. */
export async function lockTopic(ctx: Context, id: string, ability: 'place' | 'decline'): Promise<Topic> {
  const topic = await ctx.database.lock(Topic, id);
  if (!topic) throw notFound();
  authorize(topicPolicy, ctx.actor, ability, topic);
  if (topic.state !== TopicState.PROPOSED) refuse('', ProblemCode.WRONG_STATE, { topic });
  return topic;
}
