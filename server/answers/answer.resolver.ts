import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import {
  ChooseAnswerTargetsInput,
  CorrectAnswerInput,
  DiscardAnswerDraftInput,
  FinishAnswerInput,
  PublishAnswerCorrectionInput,
  PublishAnswersInput,
  ReopenAnswerInput,
  SaveAnswerDraftInput,
  StartAnswerInput,
} from './answer.inputs.ts';
import {
  ChooseAnswerTargetsPayload,
  CorrectAnswerPayload,
  DiscardAnswerDraftPayload,
  FinishAnswerPayload,
  PublishAnswerCorrectionPayload,
  PublishAnswersPayload,
  ReopenAnswerPayload,
  SaveAnswerDraftPayload,
  StartAnswerPayload,
  type AnswerPayload,
} from './answer.payloads.ts';
import { chooseAnswerTargets } from './choose-answer-targets.ts';
import { correctAnswer } from './correct-answer.ts';
import { discardAnswerDraft } from './discard-answer-draft.ts';
import { finishAnswer } from './finish-answer.ts';
import { publishAnswerCorrection } from './publish-answer-correction.ts';
import { publishAnswers } from './publish-answers.ts';
import { reopenAnswer } from './reopen-answer.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { startAnswer } from './start-answer.ts';

@Resolver()
export class AnswerResolver {
  @Mutation(() => StartAnswerPayload, { description: 'Begins one answer to one or more reactions.' })
  startAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => StartAnswerInput, { description: 'What to answer.' }) input: StartAnswerInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, startAnswer, input);
  }

  @Mutation(() => SaveAnswerDraftPayload, { description: 'Keeps what was typed so far.' })
  saveAnswerDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveAnswerDraftInput, { description: 'The whole draft.' })
    input: SaveAnswerDraftInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, saveAnswerDraft, input);
  }

  @Mutation(() => ChooseAnswerTargetsPayload, { description: 'Says anew what an answer answers.' })
  chooseAnswerTargets(
    @Ctx() ctx: Context,
    @Arg('input', () => ChooseAnswerTargetsInput, { description: 'All that it answers.' })
    input: ChooseAnswerTargetsInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, chooseAnswerTargets, input);
  }

  @Mutation(() => FinishAnswerPayload, { description: 'Says that an answer is written.' })
  finishAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => FinishAnswerInput, { description: 'Which answer.' }) input: FinishAnswerInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, finishAnswer, input);
  }

  @Mutation(() => ReopenAnswerPayload, { description: 'Takes an answer that was ready back to the desk.' })
  reopenAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => ReopenAnswerInput, { description: 'Which answer.' }) input: ReopenAnswerInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, reopenAnswer, input);
  }

  @Mutation(() => DiscardAnswerDraftPayload, { description: 'Throws the draft of an answer away.' })
  discardAnswerDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => DiscardAnswerDraftInput, { description: 'Which draft.' })
    input: DiscardAnswerDraftInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, discardAnswerDraft, input);
  }

  @Mutation(() => PublishAnswersPayload, {
    description: 'Publishes all answers that are ready, and mails each provider its own.',
  })
  publishAnswers(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishAnswersInput, { description: 'Of which proposal.' })
    input: PublishAnswersInput,
  ): Promise<PublishAnswersPayload> {
    return mutate(ctx, publishAnswers, input);
  }

  @Mutation(() => CorrectAnswerPayload, { description: 'Begins a correction of a published answer.' })
  correctAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectAnswerInput, { description: 'Which answer.' }) input: CorrectAnswerInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, correctAnswer, input);
  }

  @Mutation(() => PublishAnswerCorrectionPayload, {
    description: 'Publishes a correction; the earlier text stays.',
  })
  publishAnswerCorrection(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishAnswerCorrectionInput, { description: 'Which, and what was corrected.' })
    input: PublishAnswerCorrectionInput,
  ): Promise<AnswerPayload> {
    return mutate(ctx, publishAnswerCorrection, input);
  }
}
