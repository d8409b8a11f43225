import { In } from 'typeorm';
import { isAtTable, isStaff } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { documentHolder } from '../documents/document-holder.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import { db } from '../platform/context.ts';
import { Commitment } from './commitment.entity.ts';
import { factsOf } from './commitment.loaders.ts';
import { commitmentPolicy, type CommitmentAbility } from './commitment.policy.ts';

async function those(
  ctx: Context,
  ids: readonly string[],
  ability: CommitmentAbility | 'view',
): Promise<Commitment[]> {
  const rows = (await db(ctx).findBy(Commitment, { id: In([...ids]) })).filter((one) => !one.removedAt);
  const may = await Promise.all(
    rows.map(async (one) => {
      const facts = await factsOf(ctx, one);
      return commitmentPolicy.view(ctx.actor, facts) && commitmentPolicy[ability](ctx.actor, facts);
    }),
  );
  return rows.filter((_one, at) => may[at]);
}

/** Proof that a commitment was kept: added by who may mark it done. */
export const CommitmentDocumentsResolver = documentHolder(Commitment, HolderKind.COMMITMENT, {
  readable: async (ctx, ids) => {
    const visible = await those(ctx, ids, 'view');
    return new Map(
      visible.map(({ id, regionId }) => [
        id,
        [
          Audience.PUBLIC,
          ...(isAtTable(ctx.actor, regionId) ? [Audience.TABLE] : []),
          ...(isStaff(ctx.actor, regionId) ? [Audience.INTERNAL] : []),
        ],
      ]),
    );
  },
  managed: async (ctx, ids) => {
    const own = await those(ctx, ids, 'markDone');
    return new Map(own.map(({ id, regionId }) => [id, { regionId, removable: false }]));
  },
});
