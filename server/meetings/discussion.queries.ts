import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { DiscussionPost } from './discussion-post.entity.ts';

export const DiscussionPostConnection = connectionOf(DiscussionPost, 'DiscussionPost');

/** The discussion at an agenda item, oldest first. The caller has checked that it is one of the delegation who asks. */
export function discussionAt(
  ctx: Context,
  agendaItemId: string,
  args: PageArgs,
): Promise<Page<DiscussionPost>> {
  const query = db(ctx)
    .createQueryBuilder(DiscussionPost, 'post')
    .where('post.agendaItemId = :agendaItemId', { agendaItemId });
  return paginate(query, [{ by: 'post.postedAt', direction: 'ASC' }], args);
}
