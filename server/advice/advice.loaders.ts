import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { byId, childrenOf, groupBy, loader } from '../platform/loaders.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { AdviceRequest } from './advice-request.entity.ts';
import { Advice } from './advice.entity.ts';
import { requestsVisibleTo } from './advice.policy.ts';

export const proposalById = byId(Proposal);
export const seatById = byId(Seat);
export const advicesOfRequest = childrenOf(Advice, 'requestId', ['number']);

/** What was asked about each proposal, as far as the caller may see; in the order of asking. */
export const requestsOfProposal = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(AdviceRequest, 'request')
    .where({ proposalId: In([...ids]) })
    .orderBy('request.askedAt')
    .addOrderBy('request.id');
  const found = groupBy(await requestsVisibleTo(query, ctx.actor).getMany(), (row) => row.proposalId);
  return ids.map((id) => found.get(id) ?? []);
});
