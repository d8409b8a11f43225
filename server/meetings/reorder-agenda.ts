import type { Context } from '../access/context.ts';
import { after } from '../platform/lifecycle.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { itemsInOrder, renumber } from './agenda-order.ts';
import type { ReorderAgendaInput } from './agenda.inputs.ts';
import { lockMeeting } from './lock-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';

/** Puts the whole agenda in another order. */
export async function reorderAgenda(ctx: Context, input: ReorderAgendaInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'compose');
  after(meetingLifecycle, 'compose', meeting.state);
  const changed = await updateVersion(ctx, 'meeting', meeting, input.version, {});
  const items = new Map((await itemsInOrder(ctx, meeting.id)).map((item) => [item.id, item]));
  const order = [...new Set(input.agendaItemIds)].flatMap((id) => items.get(id) ?? []);
  if (order.length !== items.size || input.agendaItemIds.length !== items.size)
    refuse('agendaItemIds', ProblemCode.INVALID);
  await renumber(ctx, order);
  return { meeting: changed };
}
