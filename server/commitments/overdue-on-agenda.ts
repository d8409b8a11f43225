import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { AgendaItem, AgendaPurpose, StandingItem } from '../meetings/agenda-item.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { addStandingItem } from '../meetings/standing-items.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { Language } from '../platform/language.ts';
import { CommitmentReturn } from './commitment-return.entity.ts';
import { Commitment, CommitmentState } from './commitment.entity.ts';

const subjects: Record<Language, string> = {
  nl: 'Toezeggingen waarvan de datum voorbij is',
  fy: 'Tasizzingen dêr’t de datum fan foarby is',
  en: 'Commitments that are past their date',
};

/**
 * What will be past its date on the day of the meeting comes back on its agenda, under one item; what was promised behind
 * closed doors under a closed one. Done when a meeting is planned and again when it is convened: never twice.
 */
export async function overdueOnAgenda(ctx: Context, meeting: Meeting, language: Language): Promise<void> {
  const late = await db(ctx)
    .createQueryBuilder(Commitment, 'commitment')
    .innerJoin(AgendaItem, 'item', 'item.id = commitment.agendaItemId')
    .where('commitment.regionId = :regionId AND commitment.dueOn < :date', meeting)
    .andWhere('commitment.state = :open AND commitment.removedAt IS NULL', { open: CommitmentState.OPEN })
    .select('commitment.id', 'id')
    .addSelect('item.closed', 'closed')
    .orderBy('commitment.dueOn')
    .getRawMany<{ id: string; closed: boolean | number }>();
  for (const closed of [false, true]) {
    const ids = late.filter((row) => Boolean(row.closed) === closed).map(({ id }) => id);
    if (ids.length > 0) await comeBack(ctx, meeting, ids, { closed, subject: subjects[language] });
  }
}

async function comeBack(
  ctx: Context,
  meeting: Meeting,
  ids: string[],
  words: Pick<AgendaItem, 'closed' | 'subject'>,
): Promise<void> {
  const standing = StandingItem.OVERDUE_COMMITMENTS;
  const { closed } = words;
  const known = await db(ctx).findOneBy(AgendaItem, { meetingId: meeting.id, standing, closed });
  // The secretary took it off this agenda, and then it stays off.
  if (known?.removedAt) return;
  const item =
    known ?? (await addStandingItem(ctx, meeting, { standing, purpose: AgendaPurpose.DISCUSS, ...words }));
  const there = await db(ctx).findBy(CommitmentReturn, { agendaItemId: item.id, commitmentId: In(ids) });
  const rows = ids
    .filter((id) => !there.some(({ commitmentId }) => commitmentId === id))
    .map((commitmentId) => ({ id: newId(), agendaItemId: item.id, commitmentId }));
  if (rows.length > 0) await db(ctx).insert(CommitmentReturn, rows);
}
