import { In } from 'typeorm';
import { isAtTable, isStaff, type Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import { documentHolder } from '../documents/document-holder.ts';
import type { ManagedHolder } from '../documents/holder-rules.ts';
import { recordDocumentEvent } from '../people/document-event.ts';
import { db } from '../platform/context.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { agendaItemPolicy } from './agenda-item.policy.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';
import { meetingPolicy } from './meeting.policy.ts';

function audiences(actor: Actor, regionId: string): Audience[] {
  const table = isAtTable(actor, regionId) ? [Audience.TABLE] : [];
  const internal = isStaff(actor, regionId) ? [Audience.INTERNAL] : [];
  return [Audience.PUBLIC, ...table, ...internal];
}

const holder = ({ regionId, state }: Meeting): ManagedHolder => ({
  regionId,
  removable: state === MeetingState.PLANNED,
});

const subjectOf = ({ id, regionId }: Meeting) => ({ regionId, subjectKind: 'meeting', subjectId: id });

const meetingsOf = (ctx: Context, ids: readonly string[]) => db(ctx).findBy(Meeting, { id: In([...ids]) });

/** Papers of a meeting as a whole, such as signed minutes. */
export const MeetingDocumentsResolver = documentHolder(Meeting, HolderKind.MEETING, {
  readable: async (ctx, ids) => {
    const visible = (await meetingsOf(ctx, ids)).filter((one) => meetingPolicy.view(ctx.actor, one));
    return new Map(visible.map(({ id, regionId }) => [id, audiences(ctx.actor, regionId)]));
  },
  managed: async (ctx, ids) => {
    const own = (await meetingsOf(ctx, ids)).filter(({ regionId }) => isStaff(ctx.actor, regionId));
    return new Map(own.map((meeting) => [meeting.id, holder(meeting)]));
  },
  tell: async (ctx, id, event) => {
    const [meeting] = await meetingsOf(ctx, [id]);
    await recordDocumentEvent(ctx, subjectOf(meeting!), event);
  },
});

async function itemsOf(
  ctx: Context,
  ids: readonly string[],
): Promise<{ item: AgendaItem; meeting: Meeting }[]> {
  const items = await db(ctx).findBy(AgendaItem, { id: In([...ids]) });
  const meetings = await meetingsOf(ctx, [...new Set(items.map(({ meetingId }) => meetingId))]);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return items
    .filter(({ removedAt }) => removedAt === null)
    .map((item) => ({ item, meeting: byId.get(item.meetingId)! }));
}

/** Papers at an agenda item; behind closed doors they are the table's, whatever their audience. */
export const AgendaItemDocumentsResolver = documentHolder(AgendaItem, HolderKind.AGENDA_ITEM, {
  readable: async (ctx, ids) => {
    const visible = (await itemsOf(ctx, ids)).filter(({ item, meeting }) =>
      agendaItemPolicy.view(ctx.actor, { meeting, closed: item.closed }),
    );
    return new Map(visible.map(({ item, meeting }) => [item.id, audiences(ctx.actor, meeting.regionId)]));
  },
  managed: async (ctx, ids) => {
    const own = (await itemsOf(ctx, ids)).filter(({ meeting }) => isStaff(ctx.actor, meeting.regionId));
    return new Map(own.map(({ item, meeting }) => [item.id, holder(meeting)]));
  },
  tell: async (ctx, id, event) => {
    const [found] = await itemsOf(ctx, [id]);
    const { item, meeting } = found!;
    const audience = item.closed && event.audience === Audience.PUBLIC ? Audience.TABLE : event.audience;
    const details = { ...event.details, item: item.subject };
    await recordDocumentEvent(ctx, subjectOf(meeting), { ...event, audience, details });
  },
});
