import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Standpoint } from './reaction-revision.entity.ts';
import { Reaction, RegisteredChannel } from './reaction.entity.ts';

const keyDescription = 'Key of this attempt; a retry with the same key is carried out once.';

@InputType({ description: 'Write down a letter, a mail or what was said, on behalf of a provider.' })
export class RegisterReactionInput {
  @Field(() => ID, { description: 'The proposal that it is about.' })
  proposalId: string;

  @Field(() => ID, { description: 'The provider that it is from.' })
  providerId: string;

  @Field(() => RegisteredChannel, { description: 'How it came in.' })
  channel: RegisteredChannel;

  @Field(() => String, { description: 'Date of receipt; it decides whether it was in time.' })
  receivedOn: string;

  @Field(() => Standpoint, { nullable: true, description: 'Standpoint, where one is stated.' })
  standpoint: Standpoint | null;

  @Field(() => String, { description: 'What it says.' })
  text: string;

  @Field(() => Boolean, { defaultValue: false, description: 'It is for the municipalities only.' })
  confidential: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'The provider objects to publication.' })
  objectsToPublication: boolean;

  @Field(() => [ID], { defaultValue: [], description: 'Uploads that become attachments, e.g. the scan.' })
  uploadIds: string[];

  @Field(() => ID, { nullable: true, description: keyDescription })
  idempotencyKey: string | null;
}

@InputType({ description: 'Take in a reaction that came late, or not.' })
export class AdmitReactionInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: 'The version of the reaction that this was decided on.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether it is taken in.' })
  admitted: boolean;

  @Field(() => String, { description: 'Why; the provider reads it. At most 1000 characters.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: keyDescription })
  idempotencyKey: string | null;
}

@ObjectType({ implements: Payload, description: 'The reaction that it became, or became a revision of.' })
export class RegisterReactionPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: 'The reaction as it is now.' })
  reaction?: Reaction | null;
}

@ObjectType({ implements: Payload, description: 'The late reaction, taken in or not.' })
export class AdmitReactionPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: 'The reaction as it is now.' })
  reaction?: Reaction | null;
}
