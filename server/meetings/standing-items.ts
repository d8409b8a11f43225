import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import { Region } from '../regions/region.entity.ts';
import { AgendaItem, AgendaPurpose, StandingItem } from './agenda-item.entity.ts';
import { itemsInOrder } from './agenda-order.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';

/** Puts on an agenda what belongs there by itself. Rooms above add theirs; each may be asked again and adds nothing twice. */
type Adder = (ctx: Context, meeting: Meeting, language: Language) => Promise<void>;
const adders: Adder[] = [adoptEarlierMinutes];

export function alsoOnAgenda(adder: Adder): void {
  if (!adders.includes(adder)) adders.push(adder);
}

/** When a meeting is planned and again when it is convened, so that the published agenda is complete. */
export async function addStandingItems(ctx: Context, meeting: Meeting): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: meeting.regionId });
  for (const add of adders) await add(ctx, meeting, region.defaultLanguage);
}

/** Adds an item of this kind last on the agenda. */
export async function addStandingItem(
  ctx: Context,
  meeting: Meeting,
  given: Pick<AgendaItem, 'standing' | 'subject' | 'purpose' | 'closed'> & Partial<AgendaItem>,
): Promise<AgendaItem> {
  const item = Object.assign(new AgendaItem(), {
    id: newId(),
    meetingId: meeting.id,
    position: (await itemsInOrder(ctx, meeting.id)).length + 1,
    explanation: null,
    minutes: null,
    presenter: null,
    proposalId: null,
    aboutMeetingId: null,
    notes: null,
    outcome: null,
    removedAt: null,
    version: 1,
    ...given,
  });
  await db(ctx).insert(AgendaItem, item);
  return item;
}

const adoptWords: Record<Language, (date: string) => string> = {
  nl: (date) => `Vaststellen verslag van ${date}`,
  fy: (date) => `Fêststellen ferslach fan ${date}`,
  en: (date) => `Adoption of the minutes of ${date}`,
};

/** The minutes that wait for the table: adopted in the next meeting, so on its agenda and on no later one. */
async function adoptEarlierMinutes(ctx: Context, meeting: Meeting, language: Language): Promise<void> {
  const waiting = await db(ctx)
    .createQueryBuilder(Meeting, 'earlier')
    .where('earlier.regionId = :regionId AND earlier.date < :date', meeting)
    .andWhere('earlier.state = :drafted', { drafted: MeetingState.MINUTES_DRAFTED })
    .orderBy('earlier.date')
    .getMany();
  for (const { id, date } of waiting) {
    if (await isOnAgenda(ctx, id, meeting)) continue;
    await addStandingItem(ctx, meeting, {
      standing: StandingItem.ADOPT_MINUTES,
      aboutMeetingId: id,
      subject: adoptWords[language](dateInWords(date, language)),
      purpose: AgendaPurpose.DISCUSS,
      closed: false,
    });
  }
}

/** On this agenda, also when the secretary took it off; or on that of a meeting that comes before it. */
async function isOnAgenda(ctx: Context, aboutMeetingId: string, meeting: Meeting): Promise<boolean> {
  const found = await db(ctx)
    .createQueryBuilder(AgendaItem, 'item')
    .innerJoin(Meeting, 'carrier', 'carrier.id = item.meetingId')
    .where('item.aboutMeetingId = :aboutMeetingId', { aboutMeetingId })
    .andWhere(
      '(carrier.id = :id OR (carrier.date <= :date AND carrier.state IN (:...ahead) AND item.removedAt IS NULL))',
      { ...meeting, ahead: [MeetingState.PLANNED, MeetingState.CONVENED] },
    )
    .getCount();
  return found > 0;
}

/** Once the minutes are drafted: on the agenda of the first meeting after it, if there is one already. */
export async function putMinutesOnNextAgenda(ctx: Context, drafted: Meeting): Promise<Meeting | null> {
  const next = await db(ctx)
    .createQueryBuilder(Meeting, 'meeting')
    .where('meeting.regionId = :regionId AND meeting.date > :date', drafted)
    .andWhere('meeting.state IN (:...ahead)', { ahead: [MeetingState.PLANNED, MeetingState.CONVENED] })
    .orderBy('meeting.date')
    .getOne();
  const held = next && (await ctx.database.lock(Meeting, next.id));
  if (!held) return null;
  const region = await db(ctx).findOneByOrFail(Region, { id: held.regionId });
  await adoptEarlierMinutes(ctx, held, region.defaultLanguage);
  return held;
}
