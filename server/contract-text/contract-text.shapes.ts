import { Field, ObjectType } from 'type-graphql';
import { abilitiesType } from '../access/abilities-type.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { RedlineSegment } from '../proposals/proposal.shapes.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Addendum } from './addendum.entity.ts';
import { ClauseWording } from './clause-wording.entity.ts';
import { ContractClause } from './contract-clause.entity.ts';

@ObjectType({
  description: 'A wording of an article with the municipalities for which it holds in a period.',
})
export class ClauseVariant {
  @Field(() => ClauseWording, { description: 'What the article says.' })
  wording: ClauseWording;

  @Field(() => [Municipality], { description: 'For which municipalities, by name.' })
  municipalities: Municipality[];

  @Field(() => String, { description: 'First day on which it holds, as YYYY-MM-DD.' })
  from: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last day on which it holds, as YYYY-MM-DD; null while nothing follows.',
  })
  until: string | null;
}

@ObjectType({ description: 'An article of the contract as it is on a day.' })
export class ClauseOnDay {
  @Field(() => ContractClause, { description: 'Which article.' })
  clause: ContractClause;

  @Field(() => [ClauseVariant], {
    description:
      'What it says: one variant where all municipalities have the same text, more where they differ.',
  })
  variants: ClauseVariant[];
}

@ObjectType({ description: 'The contract text as it is valid on a day.' })
export class ContractText {
  @Field(() => String, { description: 'The day, as YYYY-MM-DD.' })
  on: string;

  @Field(() => ContractGeneration, { description: 'The generation that holds on that day.' })
  generation: ContractGeneration;

  @Field(() => [ClauseOnDay], { description: 'The articles that exist on that day, in order.' })
  clauses: ClauseOnDay[];

  @Field(() => [String], { description: 'The days on which the text of the generation changed, in order.' })
  changeDays: string[];
}

@ObjectType({ description: 'What became of an article between two days.' })
export class ComparedArticle {
  @Field(() => ContractClause, { description: 'Which article.' })
  clause: ContractClause;

  @Field(() => String, { description: 'Heading on the later day, or on the earlier when it is gone.' })
  heading: string;

  @Field(() => [RedlineSegment], { description: 'From the earlier text to the later.' })
  redline: RedlineSegment[];

  @Field(() => Addendum, {
    nullable: true,
    description: 'What brought the later text, when an addendum did.',
  })
  addendum: Addendum | null;
}

@ObjectType({ description: 'The contract text of one municipality on two days: the articles that differ.' })
export class ContractComparison {
  @Field(() => Municipality, { description: 'For which municipality.' })
  municipality: Municipality;

  @Field(() => [ComparedArticle], { description: 'The articles that differ, in order.' })
  articles: ComparedArticle[];
}

@ObjectType({ description: 'From when an addendum holds for a municipality.' })
export class AddendumEffect {
  @Field(() => Municipality, { description: 'Municipality that adopted it.' })
  municipality: Municipality;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  effectiveOn: string;
}

@ObjectType({ description: 'What an addendum makes of an article for some municipalities.' })
export class AddendumArticle {
  @Field(() => ContractClause, { description: 'Which article.' })
  clause: ContractClause;

  @Field(() => ClauseWording, { description: 'What it says from then on.' })
  wording: ClauseWording;

  @Field(() => [Municipality], { description: 'For which municipalities, by name.' })
  municipalities: Municipality[];

  @Field(() => [RedlineSegment], { description: 'From the text before it to this one.' })
  redline: RedlineSegment[];
}

@ObjectType({ description: 'How a proposed change stands to the contract in force for some municipalities.' })
export class ClauseInForce {
  @Field(() => ClauseWording, {
    nullable: true,
    description: 'What is in force; null when there is no such article.',
  })
  wording: ClauseWording | null;

  @Field(() => [Municipality], { description: 'For which municipalities, by name.' })
  municipalities: Municipality[];

  @Field(() => Boolean, { description: 'Whether the proposal starts from exactly this text.' })
  agrees: boolean;

  @Field(() => [RedlineSegment], { description: 'From the text in force to the proposed one.' })
  redline: RedlineSegment[];
}

export const ContractTextAbilities = abilitiesType(
  'ContractTextAbilities',
  'What the viewer may do with the contract text of a region.',
  { keep: 'Enter the text of a generation and correct what was typed wrong.' },
);
