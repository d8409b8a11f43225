import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { childrenOf } from '../platform/loaders.ts';
import { Seat } from '../table/seat.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { seatOf } from './meeting.loaders.ts';
import { meetingPolicy } from './meeting.policy.ts';
import { MinutesCorrection } from './minutes-correction.entity.ts';

const correctionsOf = childrenOf(MinutesCorrection, 'meetingId', ['proposedAt', 'id']);

@Resolver(() => MinutesCorrection)
export class MinutesCorrectionResolver {
  @FieldResolver(() => Seat, { description: 'Which seat proposed it.' })
  seat(@Root() correction: MinutesCorrection, @Ctx() ctx: Context): Promise<Seat | null> {
    return seatOf(ctx).load(correction.seatId);
  }
}

@Resolver(() => Meeting)
export class MeetingCorrectionsResolver {
  @FieldResolver(() => [MinutesCorrection], {
    description: 'Corrections that seats proposed, with their answers; for the table only.',
  })
  corrections(
    @Root() meeting: Meeting,
    @Ctx() ctx: Context,
  ): Promise<MinutesCorrection[]> | MinutesCorrection[] {
    const may = meetingPolicy.readPapers(ctx.actor, meeting);
    return may ? correctionsOf(ctx).load(meeting.id) : [];
  }
}
