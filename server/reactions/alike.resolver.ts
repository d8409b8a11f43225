import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { isAtTable } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { RedlineSegment } from '../proposals/proposal.shapes.ts';
import { redline } from '../proposals/redline.ts';
import { alikeReactions } from './alike-reactions.ts';
import { AlikeMember, AlikeReactions, CommentGroup, CommentPlace } from './alike.types.ts';
import { commentsOnClause, lostComments, placeOf } from './comment-places.ts';
import { groupAlike } from './group-alike.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { clauseChangeById, proposalById, proposalVersionById } from './reaction.loaders.ts';

@Resolver(() => Proposal)
export class AlikeReactionsResolver {
  @Extensions({ cost: 100 })
  @FieldResolver(() => [AlikeReactions], {
    nullable: true,
    description:
      'Reactions that say nearly the same, over what the caller may read; for the table and the staff, null for others.',
  })
  alikeReactions(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<AlikeReactions[]> | null {
    return isAtTable(ctx.actor, proposal.regionId) ? alikeReactions(ctx, proposal) : null;
  }
}

@Resolver(() => AlikeMember)
export class AlikeMemberResolver {
  @Extensions({ cost: 50 })
  @FieldResolver(() => [RedlineSegment], { description: 'What it says otherwise than the first of them.' })
  redline(@Root() { firstText, text }: AlikeMember): RedlineSegment[] {
    return redline(firstText, text);
  }
}

@Resolver(() => ClauseChange)
export class CommentGroupsResolver {
  @FieldResolver(() => [CommentGroup], {
    description:
      'The comments on this article, with those together that say nearly the same on the same passage.',
  })
  async commentGroups(@Root() clause: ClauseChange, @Ctx() ctx: Context): Promise<CommentGroup[]> {
    const comments = await commentsOnClause(ctx, clause);
    const known = new Map(comments.map((comment) => [comment.id, comment]));
    const passages = new Map<string, string[]>();
    for (const { id, anchor } of comments)
      passages.set(anchor?.exact ?? '', [...(passages.get(anchor?.exact ?? '') ?? []), id]);
    if (!(await isForTable(ctx, clause)))
      return comments.map((comment) => ({ id: comment.id, comments: [comment] }));
    const groups = [...passages.values()].flatMap((ids) =>
      groupAlike(ids.map((id) => ({ id, text: known.get(id)!.text }))),
    );
    return groups.map((ids) => ({ id: ids[0]!, comments: ids.map((id) => known.get(id)!) }));
  }
}

/** From outside the texts are read with omissions: there nothing is compared. */
async function isForTable(ctx: Context, clause: ClauseChange): Promise<boolean> {
  const version = await proposalVersionById(ctx).load(clause.versionId);
  const proposal = version && (await proposalById(ctx).load(version.proposalId));
  return proposal !== null && isAtTable(ctx.actor, proposal.regionId);
}

@Resolver(() => ReactionComment)
export class CommentPlaceResolver {
  @FieldResolver(() => CommentPlace, {
    description:
      'Where its passage stands in the current version of the proposal; it says so when words changed.',
  })
  async place(@Root() comment: ReactionComment, @Ctx() ctx: Context): Promise<CommentPlace> {
    const { outcome, articleId, anchor } = await placeOf(ctx, comment);
    const clauseChange = articleId ? await clauseChangeById(ctx).load(articleId) : null;
    return { outcome, clauseChange, anchor };
  }
}

@Resolver(() => ProposalVersion)
export class LostCommentsResolver {
  @FieldResolver(() => [ReactionComment], {
    description: 'Comments of which the article is gone from this version, while it is the current one.',
  })
  async lostComments(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<ReactionComment[]> {
    const proposal = await proposalById(ctx).load(version.proposalId);
    return proposal?.currentVersionId === version.id ? lostComments(ctx, proposal.id) : [];
  }
}
