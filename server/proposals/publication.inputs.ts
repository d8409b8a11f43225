import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Proposal } from './proposal.entity.ts';
import { TablePosition } from './table-standpoint.entity.ts';

const retry = 'The same key answers a retry with the same result.';
const asItIs = 'The proposal as it is now; on a conflict as somebody else left it.';
const counted = 'Count of changes of the proposal as you saw it.';

@InputType({ description: 'Publish a draft: reactions open, and who is concerned gets a mail.' })
export class PublishProposalInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => Int, { description: counted })
  version: number;

  @Field(() => Int, { description: 'Count of edits of the draft as you read it.' })
  draftVersion: number;

  @Field(() => String, {
    nullable: true,
    description: 'Last day to react, as YYYY-MM-DD; left out, the term of the region from today.',
  })
  deadlineDate?: string | null;

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Start a next version as a copy of the published one.' })
export class StartNextVersionInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => Int, { description: counted })
  version: number;

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Publish a next version; everyone concerned gets a mail.' })
export class PublishNextVersionInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => Int, { description: counted })
  version: number;

  @Field(() => Int, { description: 'Count of edits of the draft as you read it.' })
  draftVersion: number;

  @Field(() => String, { description: 'What changed against the version before.' })
  note: string;

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Give everybody longer to react. A deadline never becomes earlier.' })
export class ExtendDeadlineInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => Int, { description: counted })
  version: number;

  @Field(() => String, { description: 'New last day to react, as YYYY-MM-DD.' })
  deadlineDate: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Withdraw a proposal before it is decided.' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => Int, { description: counted })
  version: number;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@InputType({
  description: 'Record where the table stands, after a meeting in which the proposal was discussed.',
})
export class RecordStandpointInput {
  @Field(() => ID, { description: 'Agenda item of a held meeting that carries the proposal.' })
  agendaItemId: string;

  @Field(() => TablePosition, { description: 'Where the table stands.' })
  position: TablePosition;

  @Field(() => String, { nullable: true, description: 'Remarks, minority remarks included.' })
  remarks?: string | null;

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@ObjectType({ implements: Payload, description: 'The published proposal.' })
export class PublishProposalPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: asItIs })
  proposal?: Proposal | null;
}

@ObjectType({ implements: Payload, description: 'The proposal with its draft.' })
export class StartNextVersionPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: asItIs })
  proposal?: Proposal | null;
}

@ObjectType({ implements: Payload, description: 'The proposal with its new text.' })
export class PublishNextVersionPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: asItIs })
  proposal?: Proposal | null;
}

@ObjectType({ implements: Payload, description: 'The proposal with its new deadline.' })
export class ExtendDeadlinePayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: asItIs })
  proposal?: Proposal | null;
}

@ObjectType({ implements: Payload, description: 'The withdrawn proposal.' })
export class WithdrawProposalPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: asItIs })
  proposal?: Proposal | null;
}

@ObjectType({ implements: Payload, description: 'The discussed proposal.' })
export class RecordStandpointPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: asItIs })
  proposal?: Proposal | null;
}
