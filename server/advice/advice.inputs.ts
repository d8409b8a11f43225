import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { AdviceRequest } from './advice-request.entity.ts';
import { AdviceVerdict } from './advice.entity.ts';

@InputType({ description: 'Ask an advisory council for advice on a proposal.' })
export class AskAdviceInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => ID, { description: 'The seat of the council at the table.' })
  seatId: string;

  @Field(() => String, { description: 'Last day on which it is expected, as YYYY-MM-DD.' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'What is asked in particular.' })
  question: string | null;
}

@InputType({ description: 'Give the advice of the council, or a later one in its place.' })
export class GiveAdviceInput {
  @Field(() => ID, { description: 'The request.' })
  adviceRequestId: string;

  @Field(() => Int, { description: 'The version of the request that this was written on.' })
  version: number;

  @Field(() => AdviceVerdict, { description: 'What it advises.' })
  verdict: AdviceVerdict;

  @Field(() => String, { description: 'The text.' })
  text: string;

  @Field(() => String, { description: 'Date of the advice, as YYYY-MM-DD.' })
  date: string;

  @Field(() => ID, { nullable: true, description: 'An uploaded file, when the advice is a letter.' })
  uploadId: string | null;
}

@ObjectType({ implements: Payload, description: 'The request, with the advice as it is now.' })
export class AdviceRequestPayload extends Payload {
  @Field(() => AdviceRequest, { nullable: true, description: 'The request.' })
  request?: AdviceRequest | null;
}
