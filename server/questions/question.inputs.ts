import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { AskedProvider } from './asked-provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';

@InputType({ description: 'Ask the providers that the seat of the viewer represents.' })
export class AskConstituencyInput {
  @Field(() => ID, { description: 'The agenda item that it is about.' })
  agendaItemId: string;

  @Field(() => String, { description: 'The question.' })
  text: string;

  @Field(() => String, { description: 'Last day on which can be answered, as YYYY-MM-DD.' })
  answerUntil: string;
}

@InputType({
  description: 'Answer a question of the delegation for the provider of the viewer, or change the answer.',
})
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'The row of the provider that was asked.' })
  askedProviderId: string;

  @Field(() => Int, { description: 'The version of the answer that this was made from; 0 for the first.' })
  version: number;

  @Field(() => String, { description: 'The answer.' })
  text: string;
}

@ObjectType({ implements: Payload, description: 'The question that was asked.' })
export class AskConstituencyPayload extends Payload {
  @Field(() => ConstituencyQuestion, { nullable: true, description: 'The question.' })
  question?: ConstituencyQuestion | null;
}

@ObjectType({
  implements: Payload,
  description: 'The answer as it is now; on a conflict as a colleague left it.',
})
export class AnswerQuestionPayload extends Payload {
  @Field(() => AskedProvider, { nullable: true, description: 'The provider with its answer.' })
  asked?: AskedProvider | null;
}
