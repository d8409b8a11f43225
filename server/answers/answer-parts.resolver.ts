import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { mayWrite } from './answer-reading.ts';
import { AnswerTarget, wholeReaction } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { answerById, clausesOfVersion, commentById, personById, reactionById } from './answer.loaders.ts';

@Resolver(() => AnswerVersion)
export class AnswerVersionResolver {
  @FieldResolver(() => [ClauseChange], { description: 'Articles that change by it.' })
  clauseChanges(@Root() version: AnswerVersion, @Ctx() ctx: Context): Promise<ClauseChange[]> {
    return clausesOfVersion(ctx).load(version.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who typed last; for the staff only.',
  })
  async savedBy(@Root() version: AnswerVersion, @Ctx() ctx: Context): Promise<string | null> {
    const answer = await answerById(ctx).load(version.answerId);
    if (!answer || !version.savedById || !mayWrite(ctx, answer)) return null;
    return (await personById(ctx).load(version.savedById))?.name ?? null;
  }
}

@Resolver(() => AnswerTarget)
export class AnswerTargetResolver {
  @FieldResolver(() => Reaction, { description: 'The reaction.' })
  reaction(@Root() target: AnswerTarget, @Ctx() ctx: Context): Promise<Reaction | null> {
    return reactionById(ctx).load(target.reactionId);
  }

  @FieldResolver(() => ReactionComment, {
    nullable: true,
    description: 'The comment of it; null for the reaction as a whole.',
  })
  comment(@Root() target: AnswerTarget, @Ctx() ctx: Context): Promise<ReactionComment | null> | null {
    return target.part === wholeReaction ? null : commentById(ctx).load(target.part);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the reaction was amended since; then it has to be looked at again.',
  })
  async amended(@Root() target: AnswerTarget, @Ctx() ctx: Context): Promise<boolean> {
    const reaction = await reactionById(ctx).load(target.reactionId);
    return reaction?.currentRevisionId !== target.revisionId;
  }
}
