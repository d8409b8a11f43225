import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changeMeeting } from './change-meeting.ts';
import { conveneMeeting } from './convene-meeting.ts';
import { holdMeeting } from './hold-meeting.ts';
import {
  AdoptMinutesInput,
  AdoptMinutesPayload,
  CancelMeetingInput,
  CancelMeetingPayload,
  ChangeMeetingInput,
  ChangeMeetingPayload,
  ConveneMeetingInput,
  ConveneMeetingPayload,
  HoldMeetingInput,
  HoldMeetingPayload,
  PlanMeetingInput,
  PlanMeetingPayload,
  RecordAttendanceInput,
  RecordAttendancePayload,
  SaveMinutesInput,
  SaveMinutesPayload,
  SubmitMinutesInput,
  SubmitMinutesPayload,
} from './meeting.inputs.ts';
import { planMeeting } from './plan-meeting.ts';
import { recordAttendance } from './record-attendance.ts';
import { adoptMinutes, saveMinutes, submitMinutes } from './write-minutes.ts';

@Resolver()
export class MeetingResolver {
  @Mutation(() => PlanMeetingPayload, { description: 'Plans a meeting of the table.' })
  planMeeting(
    @Ctx() ctx: Context,
    @Arg('input', () => PlanMeetingInput, { description: 'When and where.' }) input: PlanMeetingInput,
  ): Promise<PlanMeetingPayload> {
    return mutate(ctx, planMeeting, input);
  }

  @Mutation(() => ChangeMeetingPayload, {
    description: 'Changes when or where a meeting is; the table is told once it was convened.',
  })
  changeMeeting(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeMeetingInput, { description: 'When and where.' }) input: ChangeMeetingInput,
  ): Promise<ChangeMeetingPayload> {
    return mutate(ctx, changeMeeting, input);
  }

  @Mutation(() => ConveneMeetingPayload, { description: 'Publishes the agenda and invites the table.' })
  conveneMeeting(
    @Ctx() ctx: Context,
    @Arg('input', () => ConveneMeetingInput, { description: 'Which meeting.' }) input: ConveneMeetingInput,
  ): Promise<ConveneMeetingPayload> {
    return mutate(ctx, conveneMeeting, input);
  }

  @Mutation(() => CancelMeetingPayload, { description: 'Calls a meeting off and tells the table why.' })
  cancelMeeting(
    @Ctx() ctx: Context,
    @Arg('input', () => CancelMeetingInput, { description: 'Which, and why.' }) input: CancelMeetingInput,
  ): Promise<CancelMeetingPayload> {
    return mutate(ctx, cancelMeeting, input);
  }

  @Mutation(() => HoldMeetingPayload, { description: 'Records that the table met.' })
  holdMeeting(
    @Ctx() ctx: Context,
    @Arg('input', () => HoldMeetingInput, { description: 'Which meeting.' }) input: HoldMeetingInput,
  ): Promise<HoldMeetingPayload> {
    return mutate(ctx, holdMeeting, input);
  }

  @Mutation(() => RecordAttendancePayload, { description: 'Records who was there, by seat.' })
  recordAttendance(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordAttendanceInput, { description: 'Who was there.' })
    input: RecordAttendanceInput,
  ): Promise<RecordAttendancePayload> {
    return mutate(ctx, recordAttendance, input);
  }

  @Mutation(() => SaveMinutesPayload, { description: 'Keeps the text of the minutes.' })
  saveMinutes(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveMinutesInput, { description: 'The text.' }) input: SaveMinutesInput,
  ): Promise<SaveMinutesPayload> {
    return mutate(ctx, saveMinutes, input);
  }

  @Mutation(() => SubmitMinutesPayload, { description: 'Lays the draft minutes before the table.' })
  submitMinutes(
    @Ctx() ctx: Context,
    @Arg('input', () => SubmitMinutesInput, { description: 'Which meeting.' }) input: SubmitMinutesInput,
  ): Promise<SubmitMinutesPayload> {
    return mutate(ctx, submitMinutes, input);
  }

  @Mutation(() => AdoptMinutesPayload, {
    description: 'Adopts the minutes; from then on everybody reads them.',
  })
  adoptMinutes(
    @Ctx() ctx: Context,
    @Arg('input', () => AdoptMinutesInput, { description: 'Which meeting.' }) input: AdoptMinutesInput,
  ): Promise<AdoptMinutesPayload> {
    return mutate(ctx, adoptMinutes, input);
  }
}
