import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { PageArgs, type Page } from '../platform/paging.ts';
import { Seat } from '../table/seat.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { agendaItemPolicy } from './agenda-item.policy.ts';
import { discussionAt, DiscussionPostConnection } from './discussion.queries.ts';
import { DiscussionPost } from './discussion-post.entity.ts';
import { markRead, saveNote } from './keep-note.ts';
import { meetingById, seatOf } from './meeting.loaders.ts';
import { postDiscussion } from './post-discussion.ts';
import {
  MarkReadInput,
  MarkReadPayload,
  PostDiscussionInput,
  PostDiscussionPayload,
  SaveNoteInput,
  SaveNotePayload,
} from './preparation.inputs.ts';
import { myNoteAt, personById, postsOfOthersAt } from './preparation.loaders.ts';
import { PrivateNote } from './private-note.entity.ts';

async function mayDiscuss(ctx: Context, item: AgendaItem): Promise<boolean> {
  const meeting = await meetingById(ctx).load(item.meetingId);
  return agendaItemPolicy.discuss(ctx.actor, { meeting: meeting!, closed: item.closed });
}

@Resolver(() => AgendaItem)
export class PreparationResolver {
  @FieldResolver(() => PrivateNote, {
    nullable: true,
    description: 'Own note and read mark of the caller; nobody else ever reads it.',
  })
  note(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<PrivateNote | null> {
    return myNoteAt(ctx).load(item.id);
  }

  @FieldResolver(() => DiscussionPostConnection, {
    nullable: true,
    description: 'The discussion within the delegation, oldest first; null for everybody else.',
  })
  async discussion(
    @Root() item: AgendaItem,
    @Ctx() ctx: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<DiscussionPost> | null> {
    return (await mayDiscuss(ctx, item)) ? discussionAt(ctx, item.id, args) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many posts others wrote since the caller marked the item as read; null outside the delegation.',
  })
  async newPosts(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<number | null> {
    if (!(await mayDiscuss(ctx, item))) return null;
    const [note, posts] = await Promise.all([
      myNoteAt(ctx).load(item.id),
      postsOfOthersAt(ctx).load(item.id),
    ]);
    const since = note?.readAt;
    return posts.filter((post) => !since || post.postedAt > since).length;
  }

  @Mutation(() => SaveNotePayload, { description: 'Keeps a private note at an agenda item.' })
  saveNote(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveNoteInput, { description: 'The note.' }) input: SaveNoteInput,
  ): Promise<SaveNotePayload> {
    return mutate(ctx, saveNote, input);
  }

  @Mutation(() => MarkReadPayload, { description: 'Marks an agenda item as read, or as not read.' })
  markRead(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkReadInput, { description: 'The mark.' }) input: MarkReadInput,
  ): Promise<MarkReadPayload> {
    return mutate(ctx, markRead, input);
  }

  @Mutation(() => PostDiscussionPayload, { description: 'Posts in the discussion within the delegation.' })
  postDiscussion(
    @Ctx() ctx: Context,
    @Arg('input', () => PostDiscussionInput, { description: 'The post.' }) input: PostDiscussionInput,
  ): Promise<PostDiscussionPayload> {
    return mutate(ctx, postDiscussion, input);
  }
}

@Resolver(() => DiscussionPost)
export class DiscussionPostResolver {
  @FieldResolver(() => String, { description: 'Name of who posted it; the delegation knows its members.' })
  async author(@Root() post: DiscussionPost, @Ctx() ctx: Context): Promise<string> {
    return (await personById(ctx).load(post.personId))!.name;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'Seat from which it was posted.' })
  seat(@Root() post: DiscussionPost, @Ctx() ctx: Context): Promise<Seat | null> | null {
    return post.seatId ? seatOf(ctx).load(post.seatId) : null;
  }
}
