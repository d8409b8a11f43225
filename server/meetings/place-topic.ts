import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Provider } from '../providers/provider.entity.ts';
import { appendAgendaItem } from './add-agenda-item.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import { lockTopic } from './lock-topic.ts';
import { mailProposer } from './mail-proposer.ts';
import type { Meeting } from './meeting.entity.ts';
import { TopicState, type Topic } from './topic.entity.ts';
import type { PlaceTopicInput } from './topic.inputs.ts';
import { placedMail } from './topic.mails.ts';

type Placed = { topic: Topic; meeting: Meeting; agendaItem: AgendaItem };

/** Makes an agenda item of a topic, in the words of who proposed it. */
export async function placeTopic(ctx: Context, input: PlaceTopicInput): Promise<Placed> {
  const topic = await lockTopic(ctx, input.topicId, 'place');
  const provider = topic.providerId && (await db(ctx).findOneBy(Provider, { id: topic.providerId }));
  const { meeting, agendaItem } = await appendAgendaItem(ctx, input.meetingId, {
    subject: topic.subject,
    explanation: topic.explanation,
    purpose: input.purpose,
    minutes: input.minutes ?? null,
    presenter: provider ? provider.name.slice(0, 200) : null,
    closed: false,
  });
  if (meeting.regionId !== topic.regionId) refuse('meetingId', ProblemCode.INVALID);
  const patch = { state: TopicState.PLACED, agendaItemId: agendaItem.id };
  const placed = await updateVersion(ctx, 'topic', topic, input.version, patch);
  await mailProposer(ctx, placed, placedMail, 'topic.placed');
  return { topic: placed, meeting, agendaItem };
}
