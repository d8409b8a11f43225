import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { loader } from '../platform/loaders.ts';
import { paginate, type Page } from '../platform/paging.ts';
import type { Region } from '../regions/region.entity.ts';
import { InboundMail, InboundMailState } from './inbound-mail.entity.ts';
import { inboundMailVisibleTo } from './inbound-mail.policy.ts';
import { InboundMailFilter, statesOf, type InboundMailsArgs } from './inbound-mail.types.ts';

/** The mail of a region that the caller may see, longest waiting first; of what was settled the newest first. */
export function inboundMailsOf(
  ctx: Context,
  region: Region,
  args: InboundMailsArgs,
): Promise<Page<InboundMail>> {
  const query = db(ctx)
    .createQueryBuilder(InboundMail, 'mail')
    .where('mail.regionId = :regionId AND mail.state IN (:...states)', {
      regionId: region.id,
      states: statesOf[args.filter],
    });
  const direction = args.filter === InboundMailFilter.WAITING ? 'ASC' : 'DESC';
  return paginate(inboundMailVisibleTo(query, ctx.actor), [{ by: 'mail.receivedAt', direction }], args);
}

/** A mail that the caller may see, else null. */
export function findInboundMail(ctx: Context, id: string): Promise<InboundMail | null> {
  const query = db(ctx).createQueryBuilder(InboundMail, 'mail').where('mail.id = :id', { id });
  return inboundMailVisibleTo(query, ctx.actor).getOne();
}

/** How many mails wait for people, per region, as far as the caller may see. */
export const waitingMails = loader(async (ctx: Context, regionIds: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(InboundMail, 'mail')
    .where('mail.regionId IN (:...regionIds) AND mail.state = :held', {
      regionIds,
      held: InboundMailState.HELD,
    })
    .select('mail.regionId', 'regionId')
    .addSelect('COUNT(*)', 'count')
    .groupBy('mail.regionId');
  const rows = await inboundMailVisibleTo(query, ctx.actor).getRawMany<{
    regionId: string;
    count: number | string;
  }>();
  return regionIds.map((id) => Number(rows.find((row) => row.regionId === id)?.count ?? 0));
});
