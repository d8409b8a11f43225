import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { publicReadingOf } from './public-reading.ts';
import { PublicReadingComment, ReactionReading } from './publication.types.ts';
import { Reaction } from './reaction.entity.ts';
import { clauseChangeById } from './reaction.loaders.ts';

@Resolver(() => Reaction)
class PublicReadingResolver {
  @FieldResolver(() => ReactionReading, {
    nullable: true,
    description: 'What everybody reads of it, the same for whoever asks; null when it is not public.',
  })
  publicReading(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<ReactionReading | null> {
    return publicReadingOf(ctx).load(reaction.id);
  }
}

@Resolver(() => PublicReadingComment)
class PublicReadingCommentResolver {
  @FieldResolver(() => ClauseChange, { description: 'The article that it is on.' })
  clauseChange(@Root() comment: PublicReadingComment, @Ctx() ctx: Context): Promise<ClauseChange | null> {
    return clauseChangeById(ctx).load(comment.clauseChangeId);
  }
}

/** Listed in schema.ts. */
export const publicReadingResolvers = [PublicReadingCommentResolver, PublicReadingResolver] as const;
