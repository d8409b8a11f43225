import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { abilitiesNow, mayWrite } from './answer-reading.ts';
import { AnswerTarget, wholeReaction } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer } from './answer.entity.ts';
import {
  answerById,
  answersOfProposal,
  answersOfReaction,
  answerVersionById,
  clausesOfVersion,
  commentById,
  draftOfAnswer,
  personById,
  publishedVersionsOf,
  reactionById,
  targetsOfAnswer,
} from './answer.loaders.ts';
import { AnswerAbilities, Answering } from './answer.types.ts';
import { answeringOf } from './answering.ts';

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

@Resolver(() => Proposal)
export class ProposalAnswersResolver {
  @FieldResolver(() => [Answer], { description: 'Answers to its reactions, as far as the caller may read.' })
  answers(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Answer[]> {
    return answersOfProposal(ctx).load(proposal.id);
  }

  @FieldResolver(() => Answering, {
    nullable: true,
    description: 'How far its reactions are answered; for the staff of the region, null for others.',
  })
  answering(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Answering | null> {
    return answeringOf(ctx, proposal);
  }
}

@Resolver(() => Reaction)
export class ReactionAnswersResolver {
  @FieldResolver(() => [Answer], { description: 'What was answered to it, as far as the caller may read.' })
  answers(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<Answer[]> {
    return answersOfReaction(ctx).load(reaction.id);
  }
}
