import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { abilitiesNow, mayWrite } from './answer-reading.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer } from './answer.entity.ts';
import { answerVersionById, draftOfAnswer, publishedVersionsOf, targetsOfAnswer } from './answer.loaders.ts';
import { AnswerAbilities } from './answer.types.ts';

@Resolver(() => Answer)
export class AnswerFieldsResolver {
  @FieldResolver(() => AnswerVersion, {
    nullable: true,
    description: 'The published text that counts; null before the first publication.',
  })
  current(@Root() answer: Answer, @Ctx() ctx: Context): Promise<AnswerVersion | null> | null {
    return answer.currentVersionId ? answerVersionById(ctx).load(answer.currentVersionId) : null;
  }

  @FieldResolver(() => AnswerVersion, {
    nullable: true,
    description: 'What is being written, first text or correction; for the staff only.',
  })
  async draft(@Root() answer: Answer, @Ctx() ctx: Context): Promise<AnswerVersion | null> {
    return mayWrite(ctx, answer) ? draftOfAnswer(ctx).load(answer.id) : null;
  }

  @FieldResolver(() => [AnswerVersion], { description: 'All published texts, oldest first.' })
  versions(@Root() answer: Answer, @Ctx() ctx: Context): Promise<AnswerVersion[]> {
    return publishedVersionsOf(ctx).load(answer.id);
  }

  @FieldResolver(() => [AnswerTarget], { description: 'What it answers, as far as the caller may know.' })
  targets(@Root() answer: Answer, @Ctx() ctx: Context): Promise<AnswerTarget[]> {
    return targetsOfAnswer(ctx).load(answer.id);
  }

  @FieldResolver(() => AnswerAbilities, { description: 'What the caller can do with it now.' })
  abilities(@Root() answer: Answer, @Ctx() ctx: Context): Promise<AnswerAbilities> {
    return abilitiesNow(ctx, answer);
  }
}
