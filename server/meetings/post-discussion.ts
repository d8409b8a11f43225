import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText } from '../platform/problems.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import { DiscussionPost } from './discussion-post.entity.ts';
import { agendaItemFor } from './lock-meeting.ts';
import type { PostDiscussionInput } from './preparation.inputs.ts';

/** Posts in the discussion within the delegation. Nobody is mailed and nothing is recorded: it stays among them. */
export async function postDiscussion(
  ctx: Context,
  input: PostDiscussionInput,
): Promise<{ post: DiscussionPost; agendaItem: AgendaItem }> {
  const agendaItem = await agendaItemFor(ctx, input.agendaItemId, 'discuss');
  const checks = new Checks();
  const text = checks.text('text', input.text, longText);
  checks.done();
  const post = Object.assign(new DiscussionPost(), {
    id: newId(),
    agendaItemId: agendaItem.id,
    personId: ctx.actor.personId,
    seatId: ctx.actor.seatId,
    text,
    postedAt: ctx.clock.now(),
  });
  await db(ctx).insert(DiscussionPost, post);
  return { post, agendaItem };
}
