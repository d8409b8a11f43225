import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks } from '../platform/problems.ts';
import { checkItemDetails } from './agenda-item-details.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { itemsInOrder } from './agenda-order.ts';
import type { AddAgendaItemInput, AgendaItemDetailsInput } from './agenda.inputs.ts';
import { countChange, lockMeeting } from './lock-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';

type Added = { meeting: Meeting; agendaItem: AgendaItem };

export async function addAgendaItem(ctx: Context, input: AddAgendaItemInput): Promise<Added> {
  return appendAgendaItem(ctx, input.meetingId, input);
}

/** Adds an item at the end of an agenda. A proposal, when given, was found fit for it by proposals/, which lies above. */
export async function appendAgendaItem(
  ctx: Context,
  meetingId: string,
  input: AgendaItemDetailsInput,
  proposalId: string | null = null,
): Promise<Added> {
  const meeting = await lockMeeting(ctx, meetingId, 'compose');
  after(meetingLifecycle, 'compose', meeting.state);
  const details = checkItemDetails(new Checks(), input);
  const agendaItem = Object.assign(new AgendaItem(), details, {
    id: newId(),
    meetingId: meeting.id,
    position: (await itemsInOrder(ctx, meeting.id)).length + 1,
    proposalId,
    standing: null,
    aboutMeetingId: null,
    notes: null,
    outcome: null,
    removedAt: null,
    version: 1,
  });
  await db(ctx).insert(AgendaItem, agendaItem);
  await countChange(ctx, meeting);
  return { meeting, agendaItem };
}
