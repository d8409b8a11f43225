import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { paginate, type Page } from '../platform/paging.ts';
import { containing } from '../platform/search.ts';
import { Provider } from '../providers/provider.entity.ts';
import { ReactionPublication } from './reaction-publication.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { isReleased } from './reaction.policy.ts';
import type { PublicReactionsArgs } from './reaction.types.ts';

/** Released reactions of a region, or to one proposal. A search sees no word that the public does not, whoever searches. */
export function publicReactions(
  ctx: Context,
  within: { regionId: string } | { proposalId: string },
  args: PublicReactionsArgs,
): Promise<Page<Reaction>> {
  const query = db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .innerJoin(Provider, 'provider', 'provider.id = reaction.providerId')
    .innerJoin(ReactionPublication, 'reading', 'reading.reactionId = reaction.id')
    .where(within);
  query.andWhere(isReleased(query, 'reaction'));
  if (args.search) containing(query, ['reading.publicKey', 'provider.nameKey'], args.search);
  return paginate(query, [{ by: 'reaction.submittedAt', direction: 'DESC' }], args);
}
