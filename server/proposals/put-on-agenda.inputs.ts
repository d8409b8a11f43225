import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AgendaItem, AgendaPurpose } from '../meetings/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Payload } from '../platform/problems.ts';

@InputType({ description: 'Put a published proposal on the agenda of a meeting.' })
export class PutProposalOnAgendaInput {
  @Field(() => ID, { description: 'Meeting whose agenda it goes on.' })
  meetingId: string;

  @Field(() => ID, { description: 'Published proposal of the same region.' })
  proposalId: string;

  @Field(() => AgendaPurpose, { description: 'What the table is asked to do.' })
  purpose: AgendaPurpose;

  @Field(() => Int, { nullable: true, description: 'Time reserved, in minutes.' })
  minutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'A retry with the same key adds no second item.' })
  idempotencyKey?: string | null;
}

@ObjectType({ implements: Payload, description: 'The new agenda item with its meeting, or what is wrong.' })
export class PutProposalOnAgendaPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting with its agenda.' })
  meeting?: Meeting | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The new item.' })
  agendaItem?: AgendaItem | null;
}
