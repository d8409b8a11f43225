import { Field, ObjectType, type ClassType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer } from './answer.entity.ts';

export interface AnswerPayload extends Payload {
  answer?: Answer | null;
  draft?: AnswerVersion | null;
}

/** What a change of an answer gives back: the answer and its draft, on a conflict as a colleague left them. */
function answerPayload(name: string, description: string): ClassType<AnswerPayload> {
  @ObjectType(name, { implements: Payload, description })
  class Changed extends Payload {
    @Field(() => Answer, {
      nullable: true,
      description: 'The answer as it is now; where a colleague answers already, that answer.',
    })
    answer?: Answer | null;

    @Field(() => AnswerVersion, {
      nullable: true,
      description: 'The draft as it is now; on a conflict as the colleague left it.',
    })
    draft?: AnswerVersion | null;
  }
  return Changed;
}

export const StartAnswerPayload = answerPayload(
  'StartAnswerPayload',
  'The new answer, with its empty draft.',
);
export const SaveAnswerDraftPayload = answerPayload('SaveAnswerDraftPayload', 'The saved draft.');
export const ChooseAnswerTargetsPayload = answerPayload(
  'ChooseAnswerTargetsPayload',
  'The answer, with what it answers now.',
);
export const FinishAnswerPayload = answerPayload('FinishAnswerPayload', 'The answer that is ready.');
export const ReopenAnswerPayload = answerPayload('ReopenAnswerPayload', 'The answer, to be written on.');
export const DiscardAnswerDraftPayload = answerPayload(
  'DiscardAnswerDraftPayload',
  'The draft is gone; the answer is null when nothing of it is left.',
);
export const CorrectAnswerPayload = answerPayload(
  'CorrectAnswerPayload',
  'The answer, with a draft beside it.',
);
export const PublishAnswerCorrectionPayload = answerPayload(
  'PublishAnswerCorrectionPayload',
  'The corrected answer.',
);

@ObjectType({ implements: Payload, description: 'The proposal with its published answers.' })
export class PublishAnswersPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal, with what is still to be answered.' })
  proposal?: Proposal | null;
}
