import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { AgendaItem, AgendaPurpose } from './agenda-item.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { Topic } from './topic.entity.ts';

@InputType({ description: 'Propose a topic for the agenda of the table.' })
export class ProposeTopicInput {
  @Field(() => ID, { description: 'Region whose table it is for.' })
  regionId: string;

  @Field(() => String, { description: 'Subject.' })
  subject: string;

  @Field(() => String, { description: 'Why the table should talk about it; nothing about care clients.' })
  explanation: string;

  @Field(() => ID, { nullable: true, description: 'A retry with the same key proposes once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Put a proposed topic on an agenda.' })
export class PlaceTopicInput {
  @Field(() => ID, { description: 'Which topic.' })
  topicId: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version: number;

  @Field(() => ID, { description: 'Meeting whose agenda it goes on.' })
  meetingId: string;

  @Field(() => AgendaPurpose, { description: 'What the table is asked to do.' })
  purpose: AgendaPurpose;

  @Field(() => Int, { nullable: true, description: 'Time reserved, in minutes.' })
  minutes?: number | null;
}

@InputType({ description: 'Do not put a proposed topic on an agenda.' })
export class DeclineTopicInput {
  @Field(() => ID, { description: 'Which topic.' })
  topicId: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version: number;

  @Field(() => String, { description: 'Why; it is mailed to who proposed it.' })
  reason: string;
}

@ObjectType({ implements: Payload, description: 'The topic, or what is wrong.' })
export class ProposeTopicPayload extends Payload {
  @Field(() => Topic, {
    nullable: true,
    description: 'As it is now; on a conflict as somebody else left it.',
  })
  topic?: Topic | null;
}

@ObjectType({ implements: Payload, description: 'The topic, or what is wrong.' })
export class DeclineTopicPayload extends ProposeTopicPayload {}

@ObjectType({ implements: Payload, description: 'The topic with the agenda it is on, or what is wrong.' })
export class PlaceTopicPayload extends ProposeTopicPayload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting with the new item.' })
  meeting?: Meeting | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The new item.' })
  agendaItem?: AgendaItem | null;
}
