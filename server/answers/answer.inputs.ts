import { Field, ID, InputType, Int } from 'type-graphql';
import { AnswerOutcome } from './answer-version.entity.ts';

const retry = 'The same key answers a retry with the same result.';
const countedAnswer = 'Count of changes of the answer as you saw it.';
const countedDraft = 'Count of saves of the draft as you saw it.';

@InputType({ description: 'A reaction to answer, or one comment of it.' })
export class AnswerTargetInput {
  @Field(() => ID, { description: 'Reaction.' })
  reactionId: string;

  @Field(() => ID, { nullable: true, description: 'Comment of its text; left out, the reaction as a whole.' })
  commentId?: string | null;
}

@InputType({ description: 'Begin one answer to one or more reactions.' })
export class StartAnswerInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => [AnswerTargetInput], { description: 'What it answers.' })
  targets: AnswerTargetInput[];

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The whole draft of an answer, as typed.' })
export class SaveAnswerDraftInput {
  @Field(() => ID, { description: 'Answer.' })
  answerId: string;

  @Field(() => Int, { description: countedDraft })
  version: number;

  @Field(() => AnswerOutcome, { nullable: true, description: 'What is done with the reactions.' })
  outcome?: AnswerOutcome | null;

  @Field(() => String, { description: 'The reason.' })
  text: string;

  @Field(() => [ID], { description: 'Articles that change by it.' })
  clauseChangeIds: string[];
}

@InputType({ description: 'Say anew what an answer answers.' })
export class ChooseAnswerTargetsInput {
  @Field(() => ID, { description: 'Answer.' })
  answerId: string;

  @Field(() => Int, { description: countedAnswer })
  version: number;

  @Field(() => [AnswerTargetInput], { description: 'All that it answers.' })
  targets: AnswerTargetInput[];
}

@InputType({ description: 'Say that an answer is written.' })
export class FinishAnswerInput {
  @Field(() => ID, { description: 'Answer.' })
  answerId: string;

  @Field(() => Int, { description: countedDraft })
  version: number;
}

@InputType({ description: 'Write on at an answer that was ready.' })
export class ReopenAnswerInput {
  @Field(() => ID, { description: 'Answer.' })
  answerId: string;

  @Field(() => Int, { description: countedAnswer })
  version: number;
}

@InputType({ description: 'Throw the draft of an answer away.' })
export class DiscardAnswerDraftInput {
  @Field(() => ID, { description: 'Answer.' })
  answerId: string;

  @Field(() => Int, { description: countedDraft })
  version: number;
}

@InputType({ description: 'Publish all answers to a proposal that are ready.' })
export class PublishAnswersInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => ID, { nullable: true, description: retry })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Begin a correction of a published answer.' })
export class CorrectAnswerInput {
  @Field(() => ID, { description: 'Answer.' })
  answerId: string;

  @Field(() => Int, { description: countedAnswer })
  version: number;
}

@InputType({ description: 'Publish the correction of an answer.' })
export class PublishAnswerCorrectionInput {
  @Field(() => ID, { description: 'Answer.' })
  answerId: string;

  @Field(() => Int, { description: countedDraft })
  version: number;

  @Field(() => String, { description: 'What was corrected.' })
  note: string;
}
