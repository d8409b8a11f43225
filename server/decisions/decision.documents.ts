import { In } from 'typeorm';
import { isAtTable, isStaff } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import { documentHolder } from '../documents/document-holder.ts';
import { db } from '../platform/context.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Decision } from './decision.entity.ts';
import { decisionPolicy, type DecisionFacts } from './decision.policy.ts';

async function factsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, DecisionFacts>> {
  const decisions = await db(ctx).findBy(Decision, { id: In([...ids]) });
  const proposals = await db(ctx).findBy(Proposal, { id: In(decisions.map(({ proposalId }) => proposalId)) });
  const regionOf = new Map(proposals.map(({ id, regionId }) => [id, regionId]));
  return new Map(
    decisions.map((decision) => [decision.id, { ...decision, regionId: regionOf.get(decision.proposalId)! }]),
  );
}

/** Papers at a decision: the decision of the college as it was signed. Of a draft only the staff knows. */
export const DecisionDocumentsResolver = documentHolder(Decision, HolderKind.DECISION, {
  readable: async (ctx, ids) => {
    const { actor } = ctx;
    const visible = [...(await factsOf(ctx, ids))].filter(([, facts]) => decisionPolicy.view(actor, facts));
    return new Map(
      visible.map(([id, { regionId }]) => {
        const table = isAtTable(actor, regionId) ? [Audience.TABLE] : [];
        const internal = isStaff(actor, regionId) ? [Audience.INTERNAL] : [];
        return [id, [Audience.PUBLIC, ...table, ...internal]];
      }),
    );
  },
  managed: async (ctx, ids) => {
    const own = [...(await factsOf(ctx, ids))].filter(([, facts]) => decisionPolicy.record(ctx.actor, facts));
    return new Map(
      own.map(([id, { regionId, publishedAt }]) => [id, { regionId, removable: publishedAt === null }]),
    );
  },
});
