import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AnswerOutcome } from '../answers/answer-version.entity.ts';
import { DecisionKind } from '../decisions/decision.entity.ts';
import { Language } from '../platform/language.ts';
import { Payload } from '../platform/problems.ts';
import { RedlineSegment } from '../proposals/proposal.shapes.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Standpoint } from '../reactions/reaction-revision.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { Nota } from './nota.entity.ts';
import { NotaResultKind } from './resulting-texts.ts';

@ObjectType({ simpleResolvers: true, description: 'A reaction in a nota, as the public may read it.' })
export class NotaReaction {
  @Field(() => String, { description: 'Name of the provider.' })
  provider: string;

  @Field(() => Standpoint, { nullable: true, description: 'Its standpoint.' })
  standpoint: Standpoint | null;

  @Field(() => String, { nullable: true, description: 'The passage that it is about.' })
  passage: string | null;

  @Field(() => String, { description: 'What it says; redacted where that was decided.' })
  text: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An answer in a nota, with the reactions that it answers.',
})
export class NotaAnswer {
  @Field(() => AnswerOutcome, { description: 'What is done with the reactions.' })
  outcome: AnswerOutcome;

  @Field(() => String, { description: 'The reason.' })
  text: string;

  @Field(() => [String], { description: 'Articles that changed by it.' })
  changed: string[];

  @Field(() => [NotaReaction], { description: 'The reactions that everybody may read.' })
  reactions: NotaReaction[];

  @Field(() => Int, { description: 'How many reactions it answers of which the words are not public.' })
  closed: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a municipality had decided when a nota was published.',
})
export class NotaDecision {
  @Field(() => String, { description: 'Name of the municipality.' })
  municipality: string;

  @Field(() => DecisionKind, { nullable: true, description: 'What it decided; null while it has not.' })
  kind: DecisionKind | null;

  @Field(() => String, { nullable: true, description: 'Day of the decision, as YYYY-MM-DD.' })
  decidedOn: string | null;

  @Field(() => String, { nullable: true, description: 'First day of the change there, as YYYY-MM-DD.' })
  effectiveOn: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What comes of an article, for the municipalities for which it is the same.',
})
export class NotaResult {
  @Field(() => NotaResultKind, { description: 'What it is, beside the proposal.' })
  kind: NotaResultKind;

  @Field(() => [String], { description: 'Names of the municipalities.' })
  municipalities: string[];

  @Field(() => String, {
    description: 'Text of the article there; empty when it lapses, and when the contract stays as it is.',
  })
  text: string;

  @Field(() => [RedlineSegment], { description: 'What changes against the contract.' })
  redline: RedlineSegment[];
}

@ObjectType({ simpleResolvers: true, description: 'An article in a nota.' })
export class NotaArticle {
  @Field(() => String, { description: 'Article with its heading.' })
  article: string;

  @Field(() => String, { description: 'The proposed text; empty when the article lapses.' })
  newText: string;

  @Field(() => [NotaResult], { description: 'What comes of it in each municipality.' })
  results: NotaResult[];

  @Field(() => [NotaAnswer], { description: 'What was answered on it.' })
  answers: NotaAnswer[];
}

@ObjectType({ simpleResolvers: true, description: 'What a nota says.' })
export class NotaContents {
  @Field(() => String, { description: 'Number of the proposal.' })
  proposalNumber: string;

  @Field(() => String, { description: 'Title of the proposal.' })
  proposalTitle: string;

  @Field(() => String, { description: 'Name of the region.' })
  regionName: string;

  @Field(() => Language, { description: 'Language that it is written in.' })
  language: Language;

  @Field(() => Int, { description: 'How many reactions are answered: all that count, once it is published.' })
  reactions: number;

  @Field(() => Int, { description: 'How many of them are answered without their words.' })
  closed: number;

  @Field(() => [NotaDecision], { description: 'What the municipalities concerned decided, by name.' })
  decisions: NotaDecision[];

  @Field(() => [NotaAnswer], { description: 'What was answered to reactions as a whole.' })
  general: NotaAnswer[];

  @Field(() => [NotaArticle], { description: 'Article by article.' })
  articles: NotaArticle[];
}

@ObjectType({ description: 'The nota as it would be published now; for the staff of the region.' })
export class NotaPreview {
  @Field(() => NotaContents, { description: 'What it would say.' })
  contents: NotaContents;

  @Field(() => [Reaction], {
    description: 'Reactions without a published answer, or late and not decided on.',
  })
  unanswered: Reaction[];

  @Field(() => [Reaction], {
    description:
      'Reactions that could be public, and of which nobody has decided whether they are; none stops it.',
  })
  notLookedThrough: Reaction[];

  @Field(() => Boolean, { description: 'Whether reactions can still change.' })
  reactionsOpen: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is for the caller to publish it, once nothing stands in the way.',
  })
  mayPublish: boolean;

  @Field(() => Boolean, { description: 'Whether the caller can publish it now.' })
  canPublish: boolean;
}

@InputType({ description: 'Publish the nota van beantwoording, or a correction of it.' })
export class PublishNotaInput {
  @Field(() => ID, { description: 'Proposal.' })
  proposalId: string;

  @Field(() => String, { nullable: true, description: 'What was corrected; needed from the second on.' })
  note?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Close the earlier ones, because they say what should not have been published.',
  })
  withholdEarlier: boolean;

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same result.' })
  idempotencyKey?: string | null;
}

@ObjectType({ implements: Payload, description: 'The published nota.' })
export class PublishNotaPayload extends Payload {
  @Field(() => Nota, { nullable: true, description: 'The nota.' })
  nota?: Nota | null;

  @Field(() => Proposal, { nullable: true, description: 'The proposal, with what stands in the way.' })
  proposal?: Proposal | null;
}
