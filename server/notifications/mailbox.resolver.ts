import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Public } from '../access/guard.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { connectionOf, PageArgs, paginate, type Page } from '../platform/paging.ts';
import { OutboxMail } from './outbox-mail.entity.ts';

const MailConnection = connectionOf(OutboxMail, 'OutboxMail');

@Resolver()
export class MailboxResolver {
  @Public()
  @Query(() => MailConnection, {
    description: 'All mail of the demo, newest first; does not exist outside the demo.',
  })
  demoMailbox(@Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<OutboxMail>> {
    if (!ctx.demo) throw notFound();
    const query = db(ctx).createQueryBuilder(OutboxMail, 'mail');
    return paginate(query, [{ by: 'mail.createdAt', direction: 'DESC' }], args);
  }
}
