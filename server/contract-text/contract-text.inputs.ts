import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { Payload } from '../platform/problems.ts';
import { ClauseWording } from './clause-wording.entity.ts';

@InputType({ description: 'An article with its text.' })
export class ContractArticleInput {
  @Field(() => String, {
    description: 'Article with its heading, e.g. "Artikel 7.2 Indexering"; at most 200 characters.',
  })
  article: string;

  @Field(() => String, { description: 'What it said on the first day of the generation.' })
  text: string;
}

@InputType({ description: 'Enter the text with which a generation began.' })
export class EnterContractTextInput {
  @Field(() => ID, { description: 'Generation.' })
  generationId: string;

  @Field(() => [ContractArticleInput], { description: 'Articles that were not entered yet, at most 300.' })
  articles: ContractArticleInput[];

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same result.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Correct a typing error in a recorded text.' })
export class CorrectWordingInput {
  @Field(() => ID, { description: 'Wording with the error.' })
  wordingId: string;

  @Field(() => Int, { description: 'Count of corrections as you saw it.' })
  version: number;

  @Field(() => String, { description: 'Heading as it should be.' })
  heading: string;

  @Field(() => String, { description: 'Text as it should be.' })
  text: string;

  @Field(() => String, { description: 'What was wrong; everybody can read it.' })
  reason: string;
}

@ObjectType({ implements: Payload, description: 'The generation whose text was entered.' })
export class EnterContractTextPayload extends Payload {
  @Field(() => ContractGeneration, { nullable: true, description: 'The generation.' })
  generation?: ContractGeneration | null;
}

@ObjectType({ implements: Payload, description: 'The corrected wording.' })
export class CorrectWordingPayload extends Payload {
  @Field(() => ClauseWording, {
    nullable: true,
    description: 'The wording; on a conflict as somebody else left it.',
  })
  wording?: ClauseWording | null;
}
