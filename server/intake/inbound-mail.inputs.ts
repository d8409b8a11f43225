import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Standpoint } from '../reactions/reaction-revision.entity.ts';
import { InboundMail } from './inbound-mail.entity.ts';

const keyDescription = 'Key of this attempt; a retry with the same key is carried out once.';
const versionDescription = 'The version of the mail that this was decided on.';

@InputType({ description: 'One reaction that a mail, or a part of it, becomes.' })
export class MailPartInput {
  @Field(() => ID, { description: 'The proposal that it is about.' })
  proposalId: string;

  @Field(() => ID, { description: 'The provider that it is from.' })
  providerId: string;

  @Field(() => String, {
    description: 'The part of the text that is this reaction. At most 15000 characters.',
  })
  text: string;

  @Field(() => Standpoint, { nullable: true, description: 'Standpoint, where one is stated.' })
  standpoint: Standpoint | null;

  @Field(() => Boolean, { defaultValue: false, description: 'It is for the municipalities only.' })
  confidential: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'The provider objects to publication.' })
  objectsToPublication: boolean;

  @Field(() => [ID], { defaultValue: [], description: 'The attachments of the mail that go with it.' })
  fileIds: string[];
}

@InputType({ description: 'Make a mail one reaction, or split it into several.' })
export class LinkMailInput {
  @Field(() => ID, { description: 'The mail.' })
  mailId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => [MailPartInput], {
    description: 'One for each reaction, at most 20; no two of the same provider on the same proposal.',
  })
  parts: MailPartInput[];

  @Field(() => ID, { nullable: true, description: keyDescription })
  idempotencyKey: string | null;
}

@InputType({ description: 'Refuse a mail: it becomes no reaction, and stays kept.' })
export class RefuseMailInput {
  @Field(() => ID, { description: 'The mail.' })
  mailId: string;

  @Field(() => Int, { description: versionDescription })
  version: number;

  @Field(() => String, { description: 'Why; the sender reads it. At most 1000 characters.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: keyDescription })
  idempotencyKey: string | null;
}

@ObjectType({ implements: Payload, description: 'The mail; also when somebody else dealt with it first.' })
export class HandleMailPayload extends Payload {
  @Field(() => InboundMail, { nullable: true, description: 'The mail as it is now.' })
  mail?: InboundMail | null;
}
