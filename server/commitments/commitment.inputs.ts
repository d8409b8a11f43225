import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Payload } from '../platform/problems.ts';
import { Commitment } from './commitment.entity.ts';

@InputType({ description: 'What was promised, by whom and by when.' })
export abstract class CommitmentDetailsInput {
  @Field(() => String, { description: 'What was promised; nothing about care clients.' })
  text: string;

  @Field(() => String, { description: 'Who promised it: organisation or role, at most 200 characters.' })
  ownerName: string;

  @Field(() => ID, { nullable: true, description: 'The seat that is the owner; at most one of the three.' })
  seatId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The municipality that is the owner.' })
  municipalityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The provider that is the owner.' })
  providerId?: string | null;

  @Field(() => String, { description: 'Last day, as YYYY-MM-DD.' })
  dueOn: string;
}

@InputType({ description: 'Record a commitment at an agenda item.' })
export class RecordCommitmentInput extends CommitmentDetailsInput {
  @Field(() => ID, { description: 'At which agenda item.' })
  agendaItemId: string;

  @Field(() => ID, { nullable: true, description: 'A retry with the same key records once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Put right what was recorded of a commitment.' })
export class ChangeCommitmentInput extends CommitmentDetailsInput {
  @Field(() => ID, { description: 'Which commitment.' })
  commitmentId: string;

  @Field(() => Int, { description: 'Version that the change was made from.' })
  version: number;
}

@InputType({ description: 'A commitment as the person saw it.' })
export class CommitmentVersionInput {
  @Field(() => ID, { description: 'Which commitment.' })
  commitmentId: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version: number;
}

@InputType({ description: 'Take back a commitment that was none.' })
export class RemoveCommitmentInput extends CommitmentVersionInput {}

@InputType({ description: 'Open a commitment again that was marked done by mistake.' })
export class ReopenCommitmentInput extends CommitmentVersionInput {}

@InputType({ description: 'Give a commitment another date.' })
export class MoveDueDateInput extends CommitmentVersionInput {
  @Field(() => String, { description: 'New last day, as YYYY-MM-DD; not in the past.' })
  dueOn: string;

  @Field(() => String, { description: 'Why; read by who reads the commitment.' })
  reason: string;
}

@InputType({ description: 'Mark a commitment as done.' })
export class MarkCommitmentDoneInput extends CommitmentVersionInput {
  @Field(() => String, { description: 'Day on which it was done, as YYYY-MM-DD.' })
  doneOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Proof in words; required when no document stands at the commitment.',
  })
  proof?: string | null;
}

const current = 'As it is now; on a conflict as somebody else left it.';

@ObjectType({ implements: Payload, description: 'The commitment, or what is wrong.' })
export class CommitmentPayload extends Payload {
  @Field(() => Commitment, { nullable: true, description: current })
  commitment?: Commitment | null;
}

@ObjectType({ implements: Payload, description: 'The commitment with its agenda item, or what is wrong.' })
export class RecordCommitmentPayload extends CommitmentPayload {
  @Field(() => AgendaItem, { nullable: true, description: 'The item with its commitments.' })
  agendaItem?: AgendaItem | null;
}
