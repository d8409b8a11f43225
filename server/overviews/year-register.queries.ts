import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { AgendaItem, AgendaPurpose } from '../meetings/agenda-item.entity.ts';
import { Meeting, MeetingState } from '../meetings/meeting.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { isWithin } from '../platform/time/term.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { RegisterKind } from '../register/register-kind.ts';
import { rowsKnown } from '../register/register.queries.ts';
import { Between, In, IsNull } from 'typeorm';
import type { YearRegister } from './figures/year-register.ts';
import type { MeetingLine } from './overview-contents.ts';

type Reader = Pick<Services, 'database'>;

const counted = [
  RegisterKind.CONTRACT,
  RegisterKind.SUBCONTRACTOR,
  RegisterKind.DELIVERY,
  RegisterKind.VISIT,
  RegisterKind.BANKRUPTCY,
  RegisterKind.THEME_MEETING,
  RegisterKind.ENTRANT,
] as const;

const held = [MeetingState.HELD, MeetingState.MINUTES_DRAFTED, MeetingState.MINUTES_ADOPTED];

/** What an overview of a region is made of. */
export interface RegionYear {
  register: YearRegister;
  municipalities: Municipality[];
  lots: Lot[];
  tableMeetings: MeetingLine[];
}

/** Five statements, whatever the size of the region; the rows as known at an instant, or as they are known now. */
export async function regionYear(
  ctx: Reader,
  regionId: string,
  year: number,
  knownAt: Date | null,
): Promise<RegionYear> {
  const known = await rowsKnown(ctx, regionId, counted, knownAt);
  const municipalities = await db(ctx).find(Municipality, { where: { regionId }, order: { name: 'ASC' } });
  const lots = await db(ctx).find(Lot, { where: { regionId }, order: { number: 'ASC' } });
  const meetings = await db(ctx).find(Meeting, {
    where: { regionId, state: In(held), date: Between(`${year}-01-01`, `${year}-12-31`) },
    order: { date: 'ASC' },
  });
  return {
    municipalities,
    lots,
    tableMeetings: await withSubjects(ctx, meetings),
    register: {
      municipalityIds: municipalities.map(({ id }) => id),
      lotIds: lots.map(({ id }) => id),
      contracts: known.CONTRACT,
      subcontractors: known.SUBCONTRACTOR,
      deliveries: known.DELIVERY,
      visits: known.VISIT,
      bankruptcies: known.BANKRUPTCY,
      themeMeetings: known.THEME_MEETING,
      entrants: known.ENTRANT,
      tableMeetings: meetings.map(({ id, date }) => ({ id, date })),
    },
  };
}

/** What was spoken of in public: not what was told only, what comes back by itself, or what was closed. */
async function withSubjects(ctx: Reader, meetings: Meeting[]): Promise<MeetingLine[]> {
  const items = await db(ctx).find(AgendaItem, {
    where: {
      meetingId: In(meetings.map(({ id }) => id)),
      closed: false,
      standing: IsNull(),
      removedAt: IsNull(),
      purpose: In([AgendaPurpose.DISCUSS, AgendaPurpose.STANDPOINT]),
    },
    order: { position: 'ASC' },
  });
  const perMeeting = groupBy(items, ({ meetingId }) => meetingId);
  return meetings.map(({ id, date, title }) => ({
    date,
    title,
    subjects: (perMeeting.get(id) ?? []).map(({ subject }) => subject),
  }));
}

/** First day of the generation of contracts that holds on a day; without one, that day. */
export async function generationFrom(ctx: Reader, regionId: string, on: string): Promise<string> {
  const generations = await db(ctx).findBy(ContractGeneration, { regionId });
  return generations.find((one) => isWithin(one, on))?.startsOn ?? on;
}
