import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { notFound } from '../platform/errors.ts';
import type { LiveEvent } from '../platform/live/live-events.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { meetingById, visibleAgendaItem } from './meeting.loaders.ts';
import { MeetingChange, meetingTopic } from './meeting-live.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingPolicy } from './meeting.policy.ts';

@ObjectType({ description: 'Something changed at a meeting; read what, with the rights of the moment.' })
export class MeetingChanged {
  @Field(() => MeetingChange, { description: 'What.' })
  change: MeetingChange;

  @Field(() => Meeting, { description: 'The meeting as it is now.' })
  meeting: Meeting;

  @Field(() => AgendaItem, { nullable: true, description: 'The item it happened at, if at one.' })
  agendaItem: AgendaItem | null;
}

/** Only the table follows a meeting: what is recorded there is public with the adopted minutes, not before. */
async function followed(ctx: Context, meetingId: string): Promise<Meeting> {
  const meeting = await meetingById(ctx).load(meetingId);
  if (!meeting) throw notFound();
  authorize(meetingPolicy, ctx.actor, 'follow', meeting);
  return meeting;
}

@Resolver()
export class MeetingChangedResolver {
  @Subscription(() => MeetingChanged, {
    nullable: true,
    description: 'Tells the table what changes at a meeting, while it changes.',
    subscribe: async ({ args, context }) => {
      const ctx = context as Context;
      const { id } = await followed(ctx, (args as { meetingId: string }).meetingId);
      return ctx.live.subscribe(meetingTopic(id));
    },
  })
  async meetingChanged(
    @Root() event: LiveEvent,
    @Ctx() ctx: Context,
    @Arg('meetingId', () => ID, { description: 'Which meeting.' }) meetingId: string,
  ): Promise<MeetingChanged | null> {
    const meeting = await followed(ctx, meetingId);
    const change = Object.values(MeetingChange).find((one) => one === event['change'])!;
    const writing = change === MeetingChange.MINUTES || change === MeetingChange.CORRECTION;
    if (writing && !meetingPolicy.readDraftMinutes(ctx.actor, meeting)) return null;
    if (!event['agendaItemId']) return { change, meeting, agendaItem: null };
    const agendaItem = await visibleAgendaItem(ctx).load(event['agendaItemId']);
    return agendaItem && { change, meeting, agendaItem };
  }
}
