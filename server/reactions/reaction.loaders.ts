import { In, IsNull } from 'typeorm';
import { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import { byId, groupBy, loader } from '../platform/loaders.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Redaction } from './redaction.entity.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { ReactionPublication } from './reaction-publication.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { commentsVisibleTo, revisionsVisibleTo } from './reaction.policy.ts';

export const reactionById = byId(Reaction);
export const revisionById = byId(ReactionRevision);
export const proposalById = byId(Proposal);
export const proposalVersionById = byId(ProposalVersion);
export const clauseChangeById = byId(ClauseChange);
export const providerById = byId(Provider);
export const personById = byId(Person);
export const municipalityById = byId(Municipality);
export const regionById = byId(Region);

/** What was decided on publishing each reaction; null where nobody looked yet. */
export const publicationOf = loader(async (ctx: Context, ids: readonly string[]) => {
  const found = await db(ctx).findBy(ReactionPublication, { reactionId: In([...ids]) });
  return ids.map((id) => found.find(({ reactionId }) => reactionId === id) ?? null);
});

/** What is left out of each revision for the public. */
export const redactionsOfRevision = loader(async (ctx: Context, ids: readonly string[]) => {
  const found = await db(ctx).find(Redaction, {
    where: { revisionId: In([...ids]), liftedAt: IsNull() },
    order: { start: 'ASC', id: 'ASC' },
  });
  const ofRevision = groupBy(found, ({ revisionId }) => revisionId);
  return ids.map((id) => ofRevision.get(id) ?? []);
});

/** The draft of each reaction: its first text, or the amendment being written. */
export const draftOfReaction = loader(async (ctx: Context, ids: readonly string[]) => {
  const drafts = await db(ctx).findBy(ReactionRevision, {
    reactionId: In([...ids]),
    submittedAt: IsNull(),
  });
  return ids.map((id) => drafts.find((draft) => draft.reactionId === id) ?? null);
});

/** The submitted revisions of each reaction that the caller may see, in their order. */
export const submittedRevisions = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(ReactionRevision, 'revision')
    .where('revision.reactionId IN (:...ids) AND revision.submittedAt IS NOT NULL', { ids })
    .orderBy('revision.number');
  const found = groupBy(await revisionsVisibleTo(query, ctx.actor).getMany(), (row) => row.reactionId);
  return ids.map((id) => found.get(id) ?? []);
});

/** The comments of each visible revision that the caller may see, in their order. */
export const commentsOfRevision = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(ReactionComment, 'comment')
    .innerJoin(ReactionRevision, 'revision', 'revision.id = comment.revisionId')
    .innerJoin(Reaction, 'reaction', 'reaction.id = revision.reactionId')
    .where('comment.revisionId IN (:...ids)', { ids })
    .orderBy('comment.position');
  const found = groupBy(await commentsVisibleTo(query, ctx.actor).getMany(), (row) => row.revisionId);
  return ids.map((id) => found.get(id) ?? []);
});

/** The reaction of the provider of the caller to each proposal. */
export const reactionOfMine = loader(async (ctx: Context, proposalIds: readonly string[]) => {
  const mine =
    ctx.actor.role === RoleKind.REPRESENTATIVE && ctx.actor.providerId
      ? await db(ctx).findBy(Reaction, { proposalId: In([...proposalIds]), providerId: ctx.actor.providerId })
      : [];
  return proposalIds.map((id) => mine.find((reaction) => reaction.proposalId === id) ?? null);
});
