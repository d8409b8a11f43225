import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Audience, Document, HolderKind } from './document.entity.ts';

@InputType({ description: 'Attach an uploaded file as a new document.' })
export class AddDocumentInput {
  @Field(() => HolderKind, { description: 'What it belongs to.' })
  holderKind: HolderKind;

  @Field(() => ID, { description: 'Id of what it belongs to.' })
  holderId: string;

  @Field(() => ID, { description: 'Id that POST /uploads answered with; your own, at most a day old.' })
  uploadId: string;

  @Field(() => String, { description: 'Title, at most 255 characters.' })
  title: string;

  @Field(() => Audience, { description: 'Who may read it.' })
  audience: Audience;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of your own making: a retry with the same key answers with the first result.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Replace a document by a new version.' })
export class ReplaceDocumentInput {
  @Field(() => ID, { description: 'Which document.' })
  documentId: string;

  @Field(() => Int, { description: 'The version of the row that you saw.' })
  version: number;

  @Field(() => ID, { description: 'Id that POST /uploads answered with.' })
  uploadId: string;

  @Field(() => String, { description: 'Why it is replaced, at most 1,000 characters.' })
  note: string;
}

@InputType({ description: 'Withdraw a document.' })
export class WithdrawDocumentInput {
  @Field(() => ID, { description: 'Which document.' })
  documentId: string;

  @Field(() => Int, { description: 'The version of the row that you saw.' })
  version: number;

  @Field(() => String, { description: 'Why, for everybody who could read it; at most 1,000 characters.' })
  reason: string;
}

@InputType({ description: 'Change the title or the audience of a document.' })
export class SaveDocumentInput {
  @Field(() => ID, { description: 'Which document.' })
  documentId: string;

  @Field(() => Int, { description: 'The version of the row that you saw.' })
  version: number;

  @Field(() => String, { description: 'Title, at most 255 characters.' })
  title: string;

  @Field(() => Audience, { description: 'Who may read it.' })
  audience: Audience;
}

@InputType({ description: 'Take a document away from a draft.' })
export class RemoveDocumentInput {
  @Field(() => ID, { description: 'Which document.' })
  documentId: string;
}

@ObjectType({ implements: Payload, description: 'The document that is gone.' })
export class RemoveDocumentPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Its id; null when it was not removed.' })
  removedId?: string | null;
}

@ObjectType({ description: 'What the caller may do with a document now.' })
export class DocumentAbilities {
  @Field(() => Boolean, { description: 'Change its title and audience, and replace it by a new version.' })
  change: boolean;

  @Field(() => Boolean, { description: 'Withdraw it with a reason; it stays in the list.' })
  withdraw: boolean;

  @Field(() => Boolean, { description: 'Take it away without a trace, from a draft.' })
  remove: boolean;
}

@ObjectType({ implements: Payload, description: 'The changed document.' })
export class DocumentPayload extends Payload {
  @Field(() => Document, {
    nullable: true,
    description: 'The document as it is now; null when it was not made.',
  })
  document?: Document | null;
}
