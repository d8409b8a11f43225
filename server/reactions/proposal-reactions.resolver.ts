import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isAtTable } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { PageArgs, type Page } from '../platform/paging.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { commentsOnClause } from './comment-places.ts';
import { holdsContractIn } from './may-react.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { overviewOf } from './reaction-overview.ts';
import { Reaction } from './reaction.entity.ts';
import { windowOf } from './reaction.lifecycle.ts';
import { reactionOfMine } from './reaction.loaders.ts';
import { publicReactions } from './public-reactions.queries.ts';
import { reactionByReceipt, reactionsOfMine, reactionsTo } from './reaction.queries.ts';
import {
  PublicReactionsArgs,
  ReactionConnection,
  ReactionOverview,
  ReactionsArgs,
} from './reaction.types.ts';

@Resolver(() => Proposal)
class ProposalReactionsResolver {
  @FieldResolver(() => Reaction, {
    nullable: true,
    description: 'The reaction of the provider of the viewer, draft included; null when there is none.',
  })
  async myReaction(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Reaction | null> {
    return reactionOfMine(ctx).load(proposal.id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer can start a reaction: its provider has a contract in the region and did not react yet.',
  })
  async mayReact(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<boolean> {
    if (windowOf(proposal, ctx.clock.now()) === 'CLOSED') return false;
    if (!(await holdsContractIn(ctx).load(proposal.regionId))) return false;
    return (await reactionOfMine(ctx).load(proposal.id)) === null;
  }

  @FieldResolver(() => ReactionConnection, {
    description: 'Submitted reactions that the caller may see, withdrawn ones included and marked.',
  })
  reactions(
    @Root() proposal: Proposal,
    @Ctx() ctx: Context,
    @Args(() => ReactionsArgs) args: ReactionsArgs,
  ): Promise<Page<Reaction>> {
    return reactionsTo(ctx, proposal, args);
  }

  @FieldResolver(() => ReactionConnection, {
    description: 'The reactions that everybody may read, newest first; the same for whoever asks.',
  })
  publicReactions(
    @Root() proposal: Proposal,
    @Ctx() ctx: Context,
    @Args(() => PublicReactionsArgs) args: PublicReactionsArgs,
  ): Promise<Page<Reaction>> {
    return publicReactions(ctx, { proposalId: proposal.id }, args);
  }

  @FieldResolver(() => ReactionOverview, {
    nullable: true,
    description: 'Who reacted and how; for the table and the staff of the region, null for others.',
  })
  reactionOverview(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<ReactionOverview> | null {
    return isAtTable(ctx.actor, proposal.regionId) ? overviewOf(ctx, proposal.id) : null;
  }
}

@Resolver(() => ClauseChange)
class ClauseCommentsResolver {
  @FieldResolver(() => [ReactionComment], {
    description: 'What submitted reactions say on this article, as far as the caller may see.',
  })
  comments(@Root() clauseChange: ClauseChange, @Ctx() ctx: Context): Promise<ReactionComment[]> {
    return commentsOnClause(ctx, clauseChange);
  }
}

@Resolver(() => Region)
class RegionReactionsResolver {
  @FieldResolver(() => ReactionConnection, {
    description: 'Everything the provider of the viewer wrote in the region, drafts included, newest first.',
  })
  myReactions(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<Reaction>> {
    return reactionsOfMine(ctx, region, args);
  }

  @FieldResolver(() => ReactionConnection, {
    description: 'The reactions that everybody may read, newest first, in the words that everybody may read.',
  })
  publicReactions(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => PublicReactionsArgs) args: PublicReactionsArgs,
  ): Promise<Page<Reaction>> {
    return publicReactions(ctx, { regionId: region.id }, args);
  }

  @FieldResolver(() => Reaction, {
    nullable: true,
    description: 'The reaction with this receipt number; null when there is none that the caller may see.',
  })
  reaction(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('receipt', () => String, { description: 'Receipt number, e.g. "OWO-2026-00042".' }) receipt: string,
  ): Promise<Reaction | null> {
    return reactionByReceipt(ctx, region, receipt);
  }
}

/** Listed in schema.ts. */
export const proposalReactionsResolvers = [
  ProposalReactionsResolver,
  ClauseCommentsResolver,
  RegionReactionsResolver,
] as const;
