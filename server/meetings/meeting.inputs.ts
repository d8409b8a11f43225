import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { AttendanceStatus } from './attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';

@InputType({ description: 'When and where a meeting is.' })
export class MeetingDetailsInput {
  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'Day, as YYYY-MM-DD; one meeting a day per region.' })
  date: string;

  @Field(() => String, { description: 'Start on the clock in Amsterdam, as HH:MM.' })
  startTime: string;

  @Field(() => String, { description: 'End on the clock in Amsterdam, as HH:MM.' })
  endTime: string;

  @Field(() => String, { nullable: true, description: 'Place, when people meet in one.' })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of an online meeting, https; seen by the table only.',
  })
  link?: string | null;
}

@InputType({ description: 'Plan a meeting of the table.' })
export class PlanMeetingInput extends MeetingDetailsInput {
  @Field(() => ID, { description: 'Region whose table meets.' })
  regionId: string;

  @Field(() => ID, { nullable: true, description: 'A retry with the same key makes no second meeting.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Change when or where a meeting is. Once convened the date stays.' })
export class ChangeMeetingInput extends MeetingDetailsInput {
  @Field(() => ID, { description: 'Which meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'Version that the change was made from.' })
  version: number;
}

@InputType({ description: 'Take a step with a meeting.' })
export class MeetingVersionInput {
  @Field(() => ID, { description: 'Which meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version: number;
}

@InputType({ description: 'Publish the agenda and invite the table.' })
export class ConveneMeetingInput extends MeetingVersionInput {
  @Field(() => ID, { nullable: true, description: 'A retry with the same key convenes once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Record that the table met.' })
export class HoldMeetingInput extends MeetingVersionInput {}

@InputType({ description: 'Lay the draft minutes before the table.' })
export class SubmitMinutesInput extends MeetingVersionInput {}

@InputType({ description: 'Adopt the minutes.' })
export class AdoptMinutesInput extends MeetingVersionInput {}

@InputType({ description: 'Call a meeting off.' })
export class CancelMeetingInput extends MeetingVersionInput {
  @Field(() => String, { description: 'Why; it is mailed and published.' })
  reason: string;
}

@InputType({ description: 'Keep the text of the minutes.' })
export class SaveMinutesInput extends MeetingVersionInput {
  @Field(() => String, {
    description: 'The minutes; everybody reads them once adopted, so nothing of closed items.',
  })
  minutes: string;
}

@InputType({ description: 'Whether one seat was filled.' })
export class SeatAttendanceInput {
  @Field(() => ID, { description: 'Which seat.' })
  seatId: string;

  @Field(() => AttendanceStatus, { description: 'Whether it was filled.' })
  status: AttendanceStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'Who sat there; without it the holder, or the first substitute when substituted.',
  })
  personId?: string | null;
}

@InputType({ description: 'Record who was there.' })
export class RecordAttendanceInput extends MeetingVersionInput {
  @Field(() => [SeatAttendanceInput], { description: 'The seats; one left out keeps what was recorded.' })
  seats: SeatAttendanceInput[];
}

const meetingOrProblems = 'The meeting, or what is wrong.';
const currentMeeting = 'The meeting as it is now; on a conflict as somebody else left it.';

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class PlanMeetingPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: currentMeeting })
  meeting?: Meeting | null;
}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class ChangeMeetingPayload extends PlanMeetingPayload {}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class ConveneMeetingPayload extends PlanMeetingPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the agenda goes out later than the region agreed; a warning, no refusal.',
  })
  late?: boolean | null;
}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class CancelMeetingPayload extends PlanMeetingPayload {}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class HoldMeetingPayload extends PlanMeetingPayload {}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class RecordAttendancePayload extends PlanMeetingPayload {}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class SaveMinutesPayload extends PlanMeetingPayload {}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class SubmitMinutesPayload extends PlanMeetingPayload {}

@ObjectType({ implements: Payload, description: meetingOrProblems })
export class AdoptMinutesPayload extends PlanMeetingPayload {}
