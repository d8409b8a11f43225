import { In } from 'typeorm';
import { isAtTable, isStaff } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import { documentHolder } from '../documents/document-holder.ts';
import { recordDocumentEvent } from '../people/document-event.ts';
import { db } from '../platform/context.ts';
import { Proposal, ProposalState } from './proposal.entity.ts';
import { proposalPolicy } from './proposal.policy.ts';

const proposalsOf = (ctx: Context, ids: readonly string[]) => db(ctx).findBy(Proposal, { id: In([...ids]) });

/** Papers at a proposal: explanation, calculations, research. Who may not see the proposal finds none of them. */
export const ProposalDocumentsResolver = documentHolder(Proposal, HolderKind.PROPOSAL, {
  readable: async (ctx, ids) => {
    const { actor } = ctx;
    const visible = (await proposalsOf(ctx, ids)).filter((proposal) => proposalPolicy.view(actor, proposal));
    return new Map(
      visible.map(({ id, regionId }) => {
        const table = isAtTable(actor, regionId) ? [Audience.TABLE] : [];
        const internal = isStaff(actor, regionId) ? [Audience.INTERNAL] : [];
        return [id, [Audience.PUBLIC, ...table, ...internal]];
      }),
    );
  },
  managed: async (ctx, ids) => {
    const own = (await proposalsOf(ctx, ids)).filter((proposal) => proposalPolicy.edit(ctx.actor, proposal));
    const holder = ({ regionId, state }: Proposal) => ({
      regionId,
      removable: state === ProposalState.DRAFT,
    });
    return new Map(own.map((proposal) => [proposal.id, holder(proposal)]));
  },
  tell: async (ctx, subjectId, event) => {
    const { regionId } = await db(ctx).findOneByOrFail(Proposal, { id: subjectId });
    await recordDocumentEvent(ctx, { regionId, subjectKind: 'proposal', subjectId }, event);
  },
});
