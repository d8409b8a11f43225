import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import type { Region } from '../regions/region.entity.ts';
import { AdviceRequest } from './advice-request.entity.ts';
import { requestsAwaitedBy } from './advice.policy.ts';
import { statesForAdvice } from './ask-advice.ts';

export const AdviceRequestConnection = connectionOf(AdviceRequest, 'AdviceRequest');

/** What was asked in a region and not given yet, while it can still be given; what is due first comes first. */
export function awaitedAdvice(ctx: Context, region: Region, args: PageArgs): Promise<Page<AdviceRequest>> {
  const query = db(ctx)
    .createQueryBuilder(AdviceRequest, 'request')
    .innerJoin(Proposal, 'proposal', 'proposal.id = request.proposalId')
    .where('request.regionId = :regionId AND request.version = 0', { regionId: region.id })
    .andWhere('proposal.state IN (:...open)', { open: statesForAdvice });
  const order = [{ by: 'request.dueOn', direction: 'ASC' as const }];
  return paginate(requestsAwaitedBy(query, ctx.actor), order, args);
}
