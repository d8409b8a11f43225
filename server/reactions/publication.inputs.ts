import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { ReactionPublication } from './reaction-publication.entity.ts';
import { RedactionGround } from './redaction-ground.ts';
import { RedactionPlace } from './redaction.entity.ts';

const seen = 'The version of the publication that this was decided on; 0 where nobody looked yet.';

@InputType({ description: 'Leave a passage or an attachment out of what the public reads.' })
export class RedactInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: seen })
  version: number;

  @Field(() => RedactionPlace, { description: 'In what.' })
  place: RedactionPlace;

  @Field(() => ID, { nullable: true, description: 'The comment, for a passage of one.' })
  commentId: string | null;

  @Field(() => ID, { nullable: true, description: 'The attachment, when one is left out.' })
  documentId: string | null;

  @Field(() => Int, { nullable: true, description: 'Where the passage starts, in UTF-16 units.' })
  start: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends, in UTF-16 units.' })
  end: number | null;

  @Field(() => RedactionGround, { description: 'Why.' })
  ground: RedactionGround;
}

@InputType({ description: 'Put back what was left out; only while the reaction is not public.' })
export class LiftRedactionInput {
  @Field(() => ID, { description: 'The redaction.' })
  redactionId: string;

  @Field(() => Int, { description: seen })
  version: number;
}

@InputType({ description: 'Say that a reaction was looked through.' })
export class ReviewReactionInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: seen })
  version: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Its attachments were opened and read.' })
  filesOpened: boolean;
}

@InputType({ description: 'Release a reaction that was looked through.' })
export class StepPublicationInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: seen })
  version: number;
}

/** A step that takes a reason. */
@InputType()
export abstract class ReasonedPublicationInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: seen })
  version: number;

  @Field(() => String, { description: 'Why; the staff reads it. At most 1000 characters.' })
  reason: string;
}

@InputType({ description: 'Do not release a reaction, with a reason.' })
export class WithholdReactionInput extends ReasonedPublicationInput {}

@InputType({ description: 'Take back what was decided about publication, with a reason.' })
export class TakeBackPublicationInput extends ReasonedPublicationInput {}

@ObjectType({
  implements: Payload,
  description: 'How the publication stands; on a conflict as a colleague left it.',
})
export class ReactionPublicationPayload extends Payload {
  @Field(() => ReactionPublication, { nullable: true, description: 'How it stands now.' })
  publication?: ReactionPublication | null;
}
