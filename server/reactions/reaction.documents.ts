import { In, IsNull } from 'typeorm';
import { isStaff, represents } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { documentHolder } from '../documents/document-holder.ts';
import { Audience, HolderKind, type Document } from '../documents/document.entity.ts';
import type { ManagedHolder } from '../documents/holder-rules.ts';
import { db } from '../platform/context.ts';
import { omittedFilesOf } from './public-reading.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { revisionById } from './reaction.loaders.ts';
import { revisionsVisibleTo } from './reaction.policy.ts';
import { mayReadOf } from './reaction-reading.ts';

const { INTERNAL, TABLE, PUBLIC } = Audience;

/** Bijlagen: INTERNAL is for the municipalities only. They are added while the revision is being written. */
export const ReactionDocumentsResolver = documentHolder(ReactionRevision, HolderKind.REACTION_REVISION, {
  readable: readableAttachments,
  managed: async (ctx, ids) => new Map([...(await ownDrafts(ctx, ids)), ...(await registered(ctx, ids))]),
  withheld: omittedForThePublic,
});

async function readableAttachments(
  ctx: Context,
  revisionIds: readonly string[],
): Promise<Map<string, readonly Audience[]>> {
  const query = db(ctx)
    .createQueryBuilder(ReactionRevision, 'revision')
    .where({ id: In([...revisionIds]) });
  const visible = await revisionsVisibleTo(query, ctx.actor).getMany();
  const audiences = visible.map(async (revision) => {
    const all = await mayReadOf(ctx, revision, 'readConfidential');
    return [revision.id, all ? [INTERNAL, TABLE, PUBLIC] : [TABLE, PUBLIC]] as const;
  });
  return new Map(await Promise.all(audiences));
}

/** From outside, an attachment that was redacted is not there, nor its name. */
async function omittedForThePublic(ctx: Context, documents: readonly Document[]): Promise<Set<string>> {
  const omitted = documents.map(async ({ id, holderId }) => {
    const revision = await revisionById(ctx).load(holderId);
    if (!revision || (await mayReadOf(ctx, revision, 'readOriginal'))) return null;
    return (await omittedFilesOf(ctx, holderId)).has(id) ? id : null;
  });
  return new Set((await Promise.all(omitted)).filter((id) => id !== null));
}

/** What the staff wrote down for a provider: the scan of a letter can come later, and is withdrawn with a reason. */
async function registered(ctx: Context, revisionIds: readonly string[]): Promise<Map<string, ManagedHolder>> {
  const { regionId } = ctx.actor;
  if (!regionId || !isStaff(ctx.actor, regionId)) return new Map();
  const revisions = await db(ctx)
    .createQueryBuilder(ReactionRevision, 'revision')
    .innerJoin(Reaction, 'reaction', 'reaction.id = revision.reactionId')
    .where('revision.id IN (:...ids) AND revision.registeredById IS NOT NULL', { ids: [...revisionIds] })
    .andWhere('reaction.regionId = :regionId', { regionId })
    .getMany();
  return new Map(revisions.map(({ id }) => [id, { regionId, removable: false }]));
}

/** Only what its own people are still writing; there an attachment can be taken away without a trace. */
async function ownDrafts(ctx: Context, revisionIds: readonly string[]): Promise<Map<string, ManagedHolder>> {
  const revisions = await db(ctx).findBy(ReactionRevision, {
    id: In([...revisionIds]),
    submittedAt: IsNull(),
  });
  const reactions = await db(ctx).findBy(Reaction, { id: In(revisions.map((one) => one.reactionId)) });
  const own = reactions.filter((reaction) => represents(ctx.actor, reaction.providerId));
  const regions = new Map(own.map((reaction) => [reaction.id, reaction.regionId]));
  return new Map(
    revisions
      .filter((revision) => regions.has(revision.reactionId))
      .map((revision) => [revision.id, { regionId: regions.get(revision.reactionId)!, removable: true }]),
  );
}
