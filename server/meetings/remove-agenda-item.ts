import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { after } from '../platform/lifecycle.ts';
import { updateVersion } from '../platform/versioned.ts';
import { itemsInOrder, renumber } from './agenda-order.ts';
import type { RemoveAgendaItemInput } from './agenda.inputs.ts';
import { countChange, lockAgendaItem } from './lock-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { Topic, TopicState } from './topic.entity.ts';

/** Takes an item off the agenda. Its notes and posts are kept; a topic that it came from waits for a place again. */
export async function removeAgendaItem(
  ctx: Context,
  input: RemoveAgendaItemInput,
): Promise<{ meeting: Meeting }> {
  const { meeting, item } = await lockAgendaItem(ctx, input.agendaItemId, 'compose');
  after(meetingLifecycle, 'compose', meeting.state);
  const removed = { removedAt: ctx.clock.now(), proposalId: null };
  await updateVersion(ctx, 'agendaItem', item, input.version, removed);
  await db(ctx).update(Topic, { agendaItemId: item.id }, { state: TopicState.PROPOSED, agendaItemId: null });
  await renumber(ctx, await itemsInOrder(ctx, meeting.id));
  await countChange(ctx, meeting);
  return { meeting };
}
