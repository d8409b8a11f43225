import { In } from 'typeorm';
import { isAtTable } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { documentHolder } from '../documents/document-holder.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import { db } from '../platform/context.ts';
import { AdviceRequest } from './advice-request.entity.ts';
import { Advice } from './advice.entity.ts';
import { advicePolicy, requestsVisibleTo } from './advice.policy.ts';

async function visibleAdvices(ctx: Context, ids: readonly string[]) {
  const advices = await db(ctx).findBy(Advice, { id: In([...ids]) });
  const query = db(ctx)
    .createQueryBuilder(AdviceRequest, 'request')
    .where({ id: In(advices.map(({ requestId }) => requestId)) });
  const requests = await requestsVisibleTo(query, ctx.actor).getMany();
  return advices.flatMap((advice) => {
    const request = requests.find(({ id }) => id === advice.requestId);
    return request ? [{ advice, request }] : [];
  });
}

/** The letter of an advice. Of an advice that was replaced it is the table's. */
export const AdviceDocumentsResolver = documentHolder(Advice, HolderKind.ADVICE, {
  readable: async (ctx, ids) => {
    const seen = (await visibleAdvices(ctx, ids)).filter(
      ({ advice, request }) => advice.number === request.version || isAtTable(ctx.actor, request.regionId),
    );
    return new Map(seen.map(({ advice }) => [advice.id, [Audience.PUBLIC]]));
  },
  managed: async (ctx, ids) => {
    const own = (await visibleAdvices(ctx, ids)).filter(({ request }) =>
      advicePolicy.give(ctx.actor, { ...request, public: false }),
    );
    const holder = ({ regionId }: AdviceRequest) => ({ regionId, removable: false });
    return new Map(own.map(({ advice, request }) => [advice.id, holder(request)]));
  },
});
