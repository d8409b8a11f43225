import { In } from 'typeorm';
import { AnswerState } from '../answers/answer.entity.ts';
import { unansweredReactions } from '../answers/unanswered.ts';
import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { lateUndecided } from '../reactions/counted-reactions.ts';
import type { Reaction } from '../reactions/reaction.entity.ts';
import { undecidedPublications } from '../reactions/undecided-publications.ts';
import { buildNota } from './build-nota.ts';
import { Nota } from './nota.entity.ts';
import { notaPolicy, type NotaFacts } from './nota.policy.ts';
import type { NotaPreview } from './nota.types.ts';

export const factsOf = (proposal: Proposal, nota: Nota | null): NotaFacts => ({
  regionId: proposal.regionId,
  ownerMunicipalityId: proposal.ownerMunicipalityId,
  published: nota !== null,
  withheld: Boolean(nota?.withheldAt),
});

/** The published notas of each proposal that the caller may read, the last first. */
export const notasOfProposal = loader(async (ctx: Context, ids: readonly string[]) => {
  const rows = await db(ctx).find(Nota, { where: { proposalId: In([...ids]) }, order: { number: 'DESC' } });
  const visible = rows.filter((nota) =>
    notaPolicy.view(ctx.actor, {
      regionId: nota.regionId,
      ownerMunicipalityId: null,
      published: true,
      withheld: nota.withheldAt !== null,
    }),
  );
  const found = groupBy(visible, (nota) => nota.proposalId);
  return ids.map((id) => found.get(id) ?? []);
});

/** The reactions that still stand in the way of a nota: without a published answer, or late and not yet admitted or not. */
export async function inTheWay(ctx: Context, proposalId: string): Promise<Reaction[]> {
  return [
    ...(await unansweredReactions(ctx, proposalId, [AnswerState.PUBLISHED])),
    ...(await lateUndecided(ctx, proposalId)),
  ];
}

/** The nota as it would be published now; null for who may not see it before. */
export async function notaPreviewOf(ctx: Context, proposal: Proposal): Promise<NotaPreview | null> {
  const may = abilitiesOf(notaPolicy, ctx.actor, factsOf(proposal, null));
  if (!may.preview || !proposal.number) return null;
  const unanswered = await inTheWay(ctx, proposal.id);
  const reactionsOpen = proposal.deadline === null || ctx.clock.now() <= proposal.deadline;
  return {
    contents: await buildNota(ctx, proposal, unanswered),
    unanswered,
    notLookedThrough: await undecidedPublications(ctx, proposal),
    reactionsOpen,
    mayPublish: may.publish,
    canPublish: may.publish && !reactionsOpen && unanswered.length === 0,
  };
}
