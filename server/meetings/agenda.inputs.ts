import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { AgendaItem, AgendaPurpose } from './agenda-item.entity.ts';
import { Meeting } from './meeting.entity.ts';

@InputType({ description: 'What an agenda item is about.' })
export class AgendaItemDetailsInput {
  @Field(() => String, { description: 'Subject.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'Explanation.' })
  explanation?: string | null;

  @Field(() => AgendaPurpose, { description: 'What the table is asked to do.' })
  purpose: AgendaPurpose;

  @Field(() => Int, { nullable: true, description: 'Time reserved, in minutes, 1 to 480.' })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Who introduces it: organisation or role.' })
  presenter?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Behind closed doors: for the table only.' })
  closed: boolean;
}

@InputType({ description: 'Add an item at the end of the agenda.' })
export class AddAgendaItemInput extends AgendaItemDetailsInput {
  @Field(() => ID, { description: 'Meeting whose agenda it is.' })
  meetingId: string;

  @Field(() => ID, { nullable: true, description: 'A retry with the same key adds no second item.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Change an agenda item.' })
export class SaveAgendaItemInput extends AgendaItemDetailsInput {
  @Field(() => ID, { description: 'Which item.' })
  agendaItemId: string;

  @Field(() => Int, { description: 'Version that the change was made from.' })
  version: number;
}

@InputType({ description: 'Take an item off the agenda.' })
export class RemoveAgendaItemInput {
  @Field(() => ID, { description: 'Which item.' })
  agendaItemId: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version: number;
}

@InputType({ description: 'Put the agenda in another order.' })
export class ReorderAgendaInput {
  @Field(() => ID, { description: 'Meeting whose agenda it is.' })
  meetingId: string;

  @Field(() => Int, { description: 'Version of the meeting that the order was made from.' })
  version: number;

  @Field(() => [ID], { description: 'All items of the agenda, in their new order.' })
  agendaItemIds: string[];
}

@InputType({ description: 'Record what was said and what came out at an agenda item.' })
export class RecordOutcomeInput {
  @Field(() => ID, { description: 'Which item.' })
  agendaItemId: string;

  @Field(() => Int, { description: 'Version of the item that the change was made from.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What was said; read by the table only.' })
  notes?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What came out; everybody reads it once the minutes are adopted.',
  })
  outcome?: string | null;
}

const current = 'As it is now; on a conflict as somebody else left it.';

@ObjectType({ implements: Payload, description: 'The meeting with its agenda, or what is wrong.' })
export class ReorderAgendaPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: current })
  meeting?: Meeting | null;
}

@ObjectType({ implements: Payload, description: 'The meeting without the item, or what is wrong.' })
export class RemoveAgendaItemPayload extends ReorderAgendaPayload {
  @Field(() => AgendaItem, {
    nullable: true,
    description: 'On a conflict: the item as somebody else left it.',
  })
  agendaItem?: AgendaItem | null;
}

@ObjectType({ implements: Payload, description: 'The item with its meeting, or what is wrong.' })
export class AddAgendaItemPayload extends ReorderAgendaPayload {
  @Field(() => AgendaItem, { nullable: true, description: current })
  agendaItem?: AgendaItem | null;
}

@ObjectType({ implements: Payload, description: 'The item with its meeting, or what is wrong.' })
export class SaveAgendaItemPayload extends AddAgendaItemPayload {}

@ObjectType({ implements: Payload, description: 'The item, or what is wrong.' })
export class RecordOutcomePayload extends Payload {
  @Field(() => AgendaItem, { nullable: true, description: current })
  agendaItem?: AgendaItem | null;
}
