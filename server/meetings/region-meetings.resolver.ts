import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import type { Page } from '../platform/paging.ts';
import { Region } from '../regions/region.entity.ts';
import { TableAbilities } from './abilities.ts';
import { contractRegionsOf } from './contract-regions.ts';
import { Meeting } from './meeting.entity.ts';
import { nextMeetingOf } from './meeting.loaders.ts';
import {
  MeetingConnection,
  meetingOn,
  MeetingsArgs,
  meetingsOfRegion,
  meetingYearsOf,
} from './meeting.queries.ts';
import { tablePolicy } from './table.policy.ts';
import type { Topic } from './topic.entity.ts';
import { TopicConnection, TopicsArgs, topicsOfRegion } from './topic.queries.ts';

@Resolver(() => Region)
export class RegionMeetingsResolver {
  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings of its table; planned ones only for the table itself.',
  })
  meetings(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => MeetingsArgs) args: MeetingsArgs,
  ): Promise<Page<Meeting>> {
    return meetingsOfRegion(ctx, region.id, args);
  }

  @FieldResolver(() => [Int], { description: 'Years with meetings, the latest first.' })
  meetingYears(@Root() region: Region, @Ctx() ctx: Context): Promise<number[]> {
    return meetingYearsOf(ctx, region.id);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The first meeting that is not over yet.' })
  nextMeeting(@Root() region: Region, @Ctx() ctx: Context): Promise<Meeting | null> {
    return nextMeetingOf(ctx).load(region.id);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting on a day.' })
  meeting(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('date', () => String, { description: 'The day, as YYYY-MM-DD.' }) date: string,
  ): Promise<Meeting | null> {
    return meetingOn(ctx, region.id, date);
  }

  @FieldResolver(() => TopicConnection, {
    description:
      'Topics proposed for the agenda, the latest first: for staff all, for who proposes the own ones.',
  })
  topics(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => TopicsArgs) args: TopicsArgs,
  ): Promise<Page<Topic>> {
    return topicsOfRegion(ctx, region.id, args);
  }

  @FieldResolver(() => TableAbilities, { description: 'What the caller may bring about at its table.' })
  async tableAbilities(@Root() region: Region, @Ctx() ctx: Context): Promise<Record<string, boolean>> {
    const contractRegions = await contractRegionsOf(ctx);
    return abilitiesOf(tablePolicy, ctx.actor, { regionId: region.id, contractRegions });
  }
}
