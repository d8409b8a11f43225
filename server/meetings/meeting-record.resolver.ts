import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import {
  RecordMinorityRemarkInput,
  RecordMinorityRemarkPayload,
  RecordSeatInput,
  RecordSeatPayload,
} from './meeting-record.inputs.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';
import { meetingPolicy } from './meeting.policy.ts';
import { recordMinorityRemark } from './record-minority-remark.ts';
import { recordSeat } from './record-seat.ts';

@Resolver(() => Meeting)
export class MeetingRecordResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether its record can change any moment and the caller may follow that.',
  })
  live(@Root() meeting: Meeting, @Ctx() ctx: Context): boolean {
    if (!meetingPolicy.readPapers(ctx.actor, meeting)) return false;
    const today = meeting.date === localDate(ctx.clock.now());
    return meeting.state === MeetingState.HELD || (meeting.state === MeetingState.CONVENED && today);
  }

  @Mutation(() => RecordSeatPayload, {
    description: 'Records of one seat whether it is filled, and by whom.',
  })
  recordSeat(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordSeatInput, { description: 'Which seat, and by whom.' }) input: RecordSeatInput,
  ): Promise<RecordSeatPayload> {
    return mutate(ctx, recordSeat, input);
  }

  @Mutation(() => RecordMinorityRemarkPayload, {
    description: 'Records what one seat remarks beside the standpoint of the table.',
  })
  recordMinorityRemark(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordMinorityRemarkInput, { description: 'Which seat, and what.' })
    input: RecordMinorityRemarkInput,
  ): Promise<RecordMinorityRemarkPayload> {
    return mutate(ctx, recordMinorityRemark, input);
  }
}
