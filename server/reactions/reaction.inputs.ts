import { Field, ID, InputType, Int } from 'type-graphql';
import { Standpoint } from './reaction-revision.entity.ts';
import { TextAnchorShape } from './text-anchor.types.ts';

const keyDescription = 'Key of this attempt; a retry with the same key is carried out once.';
const draftVersion = 'The version of the draft that this was made from.';

@InputType({ description: 'Start writing a reaction for the provider of the viewer.' })
export class StartReactionInput {
  @Field(() => ID, { description: 'The proposal to react to.' })
  proposalId: string;
}

@InputType({ description: 'A comment on an article, or on a passage of it.' })
export class ReactionCommentInput {
  @Field(() => ID, { description: 'The article: a clause change of the version the draft is about.' })
  clauseChangeId: string;

  @Field(() => TextAnchorShape, { nullable: true, description: 'The passage; null for the whole article.' })
  anchor: TextAnchorShape | null;

  @Field(() => String, { description: 'Text.' })
  text: string;

  @Field(() => Boolean, { defaultValue: false, description: 'For the municipalities only.' })
  confidential: boolean;
}

@InputType({ description: 'Keep what was typed so far. Replaces the draft as it stands, comments included.' })
export class SaveReactionDraftInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: draftVersion })
  version: number;

  @Field(() => Standpoint, { nullable: true, description: 'Standpoint, when chosen.' })
  standpoint: Standpoint | null;

  @Field(() => String, { description: 'General text.' })
  text: string;

  @Field(() => [ReactionCommentInput], { description: 'All comments, in their order; at most 100.' })
  comments: ReactionCommentInput[];

  @Field(() => Boolean, { description: 'The whole reaction is for the municipalities only.' })
  confidential: boolean;

  @Field(() => Boolean, { description: 'The general text is for the municipalities only.' })
  textConfidential: boolean;

  @Field(() => Boolean, { description: 'The provider objects to publication.' })
  objectsToPublication: boolean;
}

@InputType({ description: 'Throw away what is being written; what was submitted stays.' })
export class DiscardReactionDraftInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: draftVersion })
  version: number;
}

@InputType({ description: 'Have the draft speak about the current version of the proposal.' })
export class MoveReactionDraftInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: draftVersion })
  version: number;
}

@InputType({ description: 'Submit the draft: the first text, or an amendment.' })
export class SubmitReactionInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: draftVersion })
  version: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Send it although the deadline has passed; it is then marked late.',
  })
  asLate: boolean;

  @Field(() => ID, { nullable: true, description: keyDescription })
  idempotencyKey: string | null;
}

@InputType({
  description: 'Start a new revision from the submitted text, which counts until this is submitted.',
})
export class AmendReactionInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;
}

@InputType({ description: 'Withdraw a submitted reaction: it is kept and marked, and counts no longer.' })
export class WithdrawReactionInput {
  @Field(() => ID, { description: 'The reaction.' })
  reactionId: string;

  @Field(() => Int, { description: 'The version of the reaction that this was decided on.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; read by the staff. At most 1000 characters.' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: keyDescription })
  idempotencyKey: string | null;
}
