import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { TablePosition, TableStandpoint } from './table-standpoint.entity.ts';

@InputType({ description: 'Correct where the table stands, until the minutes are adopted.' })
export class CorrectStandpointInput {
  @Field(() => ID, { description: 'Agenda item at which it was recorded.' })
  agendaItemId: string;

  @Field(() => Int, { description: 'Version of the standpoint that the person saw.' })
  version: number;

  @Field(() => TablePosition, { description: 'Where the table stands.' })
  position: TablePosition;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  remarks?: string | null;

  @Field(() => String, { description: 'Why it is corrected; read by the table.' })
  reason: string;
}

@ObjectType({ implements: Payload, description: 'The corrected standpoint, or what is wrong.' })
export class CorrectStandpointPayload extends Payload {
  @Field(() => TableStandpoint, {
    nullable: true,
    description: 'As it is now; on a conflict as somebody else left it.',
  })
  standpoint?: TableStandpoint | null;
}
