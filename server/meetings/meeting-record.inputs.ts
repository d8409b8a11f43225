import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Attendance, AttendanceStatus } from './attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MinorityRemark } from './minority-remark.entity.ts';

@InputType({ description: 'Record of one seat whether it is filled, and by whom.' })
export class RecordSeatInput {
  @Field(() => ID, { description: 'Which meeting.' })
  meetingId: string;

  @Field(() => ID, { description: 'Which seat.' })
  seatId: string;

  @Field(() => Int, { description: 'Version of what was recorded of this seat; 0 when nothing was.' })
  version: number;

  @Field(() => AttendanceStatus, { description: 'Whether it is filled.' })
  status: AttendanceStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'Who sits there; without it the holder, or the first substitute when substituted.',
  })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When they came in, as HH:MM; left out: at the start.',
  })
  arrivedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'When they left, as HH:MM; left out: at the end.' })
  leftAt?: string | null;
}

@InputType({ description: 'Record what one seat remarks beside the standpoint of the table.' })
export class RecordMinorityRemarkInput {
  @Field(() => ID, { description: 'At which agenda item.' })
  agendaItemId: string;

  @Field(() => ID, { description: 'Which seat.' })
  seatId: string;

  @Field(() => Int, { description: 'Version that the change was made from; 0 for the first remark.' })
  version: number;

  @Field(() => String, { description: 'The remark; empty takes it back.' })
  text: string;
}

const current = 'As it is now; on a conflict as somebody else left it.';

@ObjectType({ implements: Payload, description: 'What is recorded of the seat, or what is wrong.' })
export class RecordSeatPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting.' })
  meeting?: Meeting | null;

  @Field(() => Attendance, { nullable: true, description: current })
  attendance?: Attendance | null;
}

@ObjectType({ implements: Payload, description: 'The remark, or what is wrong.' })
export class RecordMinorityRemarkPayload extends Payload {
  @Field(() => AgendaItem, { nullable: true, description: 'The item with its remarks.' })
  agendaItem?: AgendaItem | null;

  @Field(() => MinorityRemark, { nullable: true, description: current })
  minorityRemark?: MinorityRemark | null;
}
