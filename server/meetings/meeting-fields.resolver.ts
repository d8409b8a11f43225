import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import { Region } from '../regions/region.entity.ts';
import { MeetingAbilities } from './abilities.ts';
import { agendaDueOn, isAgendaLate, minutesDueOn } from './agenda-due.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';
import { agendaOf, attendanceOf, regionOf } from './meeting.loaders.ts';
import { meetingAbilities, meetingPolicy } from './meeting.policy.ts';
import { myNoteAt } from './preparation.loaders.ts';

@ObjectType({ description: 'How far the caller is with reading an agenda.' })
export class ReadCount {
  @Field(() => Int, { description: 'How many items the caller marked as read.' })
  read: number;

  @Field(() => Int, { description: 'How many items there are.' })
  total: number;
}

const may = (ctx: Context, meeting: Meeting) => abilitiesOf(meetingPolicy, ctx.actor, meeting);

@Resolver(() => Meeting)
export class MeetingFieldsResolver {
  @FieldResolver(() => Region, { description: 'Region whose table meets.' })
  region(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Region | null> {
    return regionOf(ctx).load(meeting.regionId);
  }

  @FieldResolver(() => [AgendaItem], {
    description: 'The agenda in its order; items behind closed doors only for the table.',
  })
  agenda(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<AgendaItem[]> {
    return agendaOf(ctx).load(meeting.id);
  }

  @FieldResolver(() => AgendaItem, { nullable: true, description: 'One item of the agenda.' })
  async agendaItem(
    @Root() meeting: Meeting,
    @Ctx() ctx: Context,
    @Arg('position', () => Int, { description: 'Its number on the agenda, from 1.' }) position: number,
  ): Promise<AgendaItem | null> {
    const items = await agendaOf(ctx).load(meeting.id);
    return items.find((item) => item.position === position) ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of an online meeting; for the table only.',
  })
  link(@Root() meeting: Meeting, @Ctx() ctx: Context): string | null {
    return may(ctx, meeting).readPapers ? meeting.link : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The minutes; while in draft for the table only.',
  })
  minutes(@Root() meeting: Meeting, @Ctx() ctx: Context): string | null {
    const open = meeting.state === MeetingState.MINUTES_ADOPTED || may(ctx, meeting).readDraftMinutes;
    return open ? meeting.minutes : null;
  }

  @FieldResolver(() => [Attendance], {
    description: 'Who was there, by seat; for the public once the minutes are adopted.',
  })
  attendance(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Attendance[]> | Attendance[] {
    const open = meeting.state === MeetingState.MINUTES_ADOPTED || may(ctx, meeting).readPapers;
    return open ? attendanceOf(ctx).load(meeting.id) : [];
  }

  @FieldResolver(() => ReadCount, {
    nullable: true,
    description: 'How far the caller is with reading; null for who does not prepare it.',
  })
  async reading(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<ReadCount | null> {
    if (!may(ctx, meeting).prepare) return null;
    const items = await agendaOf(ctx).load(meeting.id);
    const notes = await Promise.all(items.map((item) => myNoteAt(ctx).load(item.id)));
    return { read: notes.filter((note) => note?.readAt).length, total: items.length };
  }

  @FieldResolver(() => String, {
    description: 'Last day on which the agenda goes out in time, as YYYY-MM-DD.',
  })
  async agendaDueOn(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<string> {
    return agendaDueOn(meeting, (await regionOf(ctx).load(meeting.regionId))!.settings);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the agenda went out later than the region agreed, or would today.',
  })
  async agendaLate(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<boolean> {
    const region = await regionOf(ctx).load(meeting.regionId);
    return isAgendaLate(meeting, region!.settings, ctx.clock.now());
  }

  @FieldResolver(() => String, {
    description: 'Day on which the draft minutes should be ready, as YYYY-MM-DD.',
  })
  async minutesDueOn(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<string> {
    return minutesDueOn(meeting, (await regionOf(ctx).load(meeting.regionId))!.settings);
  }

  @FieldResolver(() => String, { description: 'Path of its calendar file on this server.' })
  async calendarPath(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<string> {
    const region = await regionOf(ctx).load(meeting.regionId);
    return `/calendar/${region!.slug}/${meeting.date}.ics`;
  }

  @FieldResolver(() => MeetingAbilities, { description: 'What the caller may do with it now.' })
  abilities(@Root() meeting: Meeting, @Ctx() ctx: Context): Record<string, boolean> {
    return meetingAbilities(ctx.actor, meeting, ctx.clock.now());
  }
}
