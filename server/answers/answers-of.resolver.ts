import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { Answer } from './answer.entity.ts';
import { answersOfProposal, answersOfReaction } from './answer.loaders.ts';
import { Answering } from './answer.types.ts';
import { answeringOf } from './answering.ts';

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
