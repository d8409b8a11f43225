import type { Context } from '../access/context.ts';
import { Checks } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { lockTopic } from './lock-topic.ts';
import { mailProposer } from './mail-proposer.ts';
import { TopicState, type Topic } from './topic.entity.ts';
import type { DeclineTopicInput } from './topic.inputs.ts';
import { declinedMail } from './topic.mails.ts';

/** Leaves a topic off the agenda, and tells who proposed it why. */
export async function declineTopic(ctx: Context, input: DeclineTopicInput): Promise<{ topic: Topic }> {
  const topic = await lockTopic(ctx, input.topicId, 'decline');
  const checks = new Checks();
  const reason = checks.text('reason', input.reason, 1000);
  checks.done();
  const patch = { state: TopicState.DECLINED, reason };
  const declined = await updateVersion(ctx, 'topic', topic, input.version, patch);
  await mailProposer(ctx, declined, declinedMail, 'topic.declined');
  return { topic: declined };
}
