import { ArgsType, Field } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, PageArgs, paginate, type Page } from '../platform/paging.ts';
import { Topic, TopicState } from './topic.entity.ts';
import { topicsVisibleTo } from './topic.policy.ts';

export const TopicConnection = connectionOf(Topic, 'Topic');

@ArgsType()
export class TopicsArgs extends PageArgs {
  @Field(() => TopicState, { nullable: true, description: 'Only topics that stand here.' })
  state?: TopicState | null;
}

/** The proposed topics of a region that the caller may read, the latest first. */
export function topicsOfRegion(ctx: Context, regionId: string, args: TopicsArgs): Promise<Page<Topic>> {
  const query = db(ctx).createQueryBuilder(Topic, 'topic').where('topic.regionId = :regionId', { regionId });
  if (args.state) query.andWhere('topic.state = :state', { state: args.state });
  return paginate(topicsVisibleTo(query, ctx.actor), [{ by: 'topic.proposedAt', direction: 'DESC' }], args);
}
