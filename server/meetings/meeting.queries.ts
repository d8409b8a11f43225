import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, PageArgs, paginate, type Page } from '../platform/paging.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingsVisibleTo } from './meeting.policy.ts';

export enum MeetingPeriod {
  UPCOMING = 'UPCOMING',
  PAST = 'PAST',
}
registerEnumType(MeetingPeriod, {
  name: 'MeetingPeriod',
  description: 'Meetings from today on, or before today.',
  valuesConfig: {
    UPCOMING: { description: 'From today on, the first one first.' },
    PAST: { description: 'Before today, the latest first.' },
  },
});

export const MeetingConnection = connectionOf(Meeting, 'Meeting');

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Only meetings in this year.' })
  year?: number | null;

  @Field(() => MeetingPeriod, {
    nullable: true,
    description: 'Only meetings still to come, or only past ones.',
  })
  period?: MeetingPeriod | null;
}

const ofRegion = (ctx: Context, regionId: string): SelectQueryBuilder<Meeting> =>
  meetingsVisibleTo(
    db(ctx).createQueryBuilder(Meeting, 'meeting').where('meeting.regionId = :regionId', { regionId }),
    ctx.actor,
  );

/** The meetings of a region, the latest first unless those to come are asked for. */
export function meetingsOfRegion(ctx: Context, regionId: string, args: MeetingsArgs): Promise<Page<Meeting>> {
  const query = ofRegion(ctx, regionId);
  if (args.year)
    query.andWhere('meeting.date BETWEEN :first AND :last', {
      first: `${args.year}-01-01`,
      last: `${args.year}-12-31`,
    });
  const upcoming = args.period === MeetingPeriod.UPCOMING;
  if (args.period)
    query.andWhere(`meeting.date ${upcoming ? '>=' : '<'} :today`, { today: localDate(ctx.clock.now()) });
  return paginate(query, [{ by: 'meeting.date', direction: upcoming ? 'ASC' : 'DESC' }], args);
}

/** The years in which there is a meeting, the latest first. */
export async function meetingYearsOf(ctx: Context, regionId: string): Promise<number[]> {
  const rows = await ofRegion(ctx, regionId)
    .select('SUBSTR(meeting.date, 1, 4)', 'year')
    .groupBy('SUBSTR(meeting.date, 1, 4)')
    .orderBy('year', 'DESC')
    .getRawMany<{ year: string }>();
  return rows.map(({ year }) => Number(year));
}

/** The meeting at a public address. */
export const meetingOn = (ctx: Context, regionId: string, date: string): Promise<Meeting | null> =>
  ofRegion(ctx, regionId).andWhere('meeting.date = :date', { date }).getOne();
