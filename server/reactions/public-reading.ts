import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { Audience, Document, HolderKind } from '../documents/document.entity.ts';
import { db } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { isReleased } from './reaction.policy.ts';
import { redactionsOfRevision, revisionById } from './reaction.loaders.ts';
import type { ReactionRevision, Standpoint } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { omission, redactedText, type Passage } from './redacted-text.ts';
import type { RedactionGround } from './redaction-ground.ts';
import { RedactionPlace, type Redaction } from './redaction.entity.ts';
import type { TextAnchor } from './text-anchor.ts';

/**
 * What the public gets of a reaction, and all that it gets: page, API, search, PDF and mail take its words from here.
 * What its provider marked for the municipalities only leaves no trace; what was redacted leaves an omission.
 */
export interface PublicReading {
  reactionId: string;
  revisionId: string;
  standpoint: Standpoint | null;
  text: string;
  comments: PublicComment[];
  files: PublicFile[];
  /** Why something was left out of what is above, each ground once; empty when all of it is there. */
  grounds: RedactionGround[];
}

export interface PublicComment {
  id: string;
  clauseChangeId: string;
  anchor: TextAnchor | null;
  text: string;
}

/** An attachment: its document, or the omission that stands in its place. */
export interface PublicFile {
  document: Document | null;
  omission: string | null;
}

/** The general text of a revision as the public reads it. */
export async function publicTextOf(ctx: Context, revision: ReactionRevision): Promise<string> {
  if (revision.textConfidential) return '';
  const redactions = await redactionsOfRevision(ctx).load(revision.id);
  return redactedText(revision.text, passagesIn(redactions, null));
}

/** A comment as the public reads it; who asks has found it open. */
export async function publicCommentOf(ctx: Context, comment: ReactionComment): Promise<string> {
  const redactions = await redactionsOfRevision(ctx).load(comment.revisionId);
  return redactedText(comment.text, passagesIn(redactions, comment.id));
}

/** The attachments of a revision that the public does not get, each with the omission in its place. */
export async function omittedFilesOf(ctx: Context, revisionId: string): Promise<Map<string, string>> {
  const redactions = await redactionsOfRevision(ctx).load(revisionId);
  const files = redactions.filter(({ place }) => place === RedactionPlace.FILE);
  return new Map(files.map(({ documentId, ground }) => [documentId!, omission([ground])]));
}

function passagesIn(redactions: Redaction[], commentId: string | null): Passage[] {
  const place = commentId ? RedactionPlace.COMMENT : RedactionPlace.TEXT;
  return redactions
    .filter((one) => one.place === place && one.commentId === commentId)
    .map(({ start, end, ground }) => ({ start: start!, end: end!, ground }));
}

const openCommentsOf = loader(async (ctx: Context, revisionIds: readonly string[]) => {
  const found = await db(ctx).find(ReactionComment, {
    where: { revisionId: In([...revisionIds]), confidential: false },
    order: { position: 'ASC' },
  });
  const ofRevision = groupBy(found, ({ revisionId }) => revisionId);
  return revisionIds.map((id) => ofRevision.get(id) ?? []);
});

const openFilesOf = loader(async (ctx: Context, revisionIds: readonly string[]) => {
  const found = await db(ctx).find(Document, {
    where: {
      holderKind: HolderKind.REACTION_REVISION,
      holderId: In([...revisionIds]),
      audience: In([Audience.TABLE, Audience.PUBLIC]),
    },
    order: { position: 'ASC', id: 'ASC' },
  });
  const ofRevision = groupBy(
    found.filter(({ withdrawnAt }) => !withdrawnAt),
    ({ holderId }) => holderId,
  );
  return revisionIds.map((id) => ofRevision.get(id) ?? []);
});

/** The attachments of a revision as the public gets them; of what is sealed nothing shows. */
export async function publicFilesOf(ctx: Context, revisionId: string): Promise<PublicFile[]> {
  const omitted = await omittedFilesOf(ctx, revisionId);
  return (await openFilesOf(ctx).load(revisionId)).map((document) => {
    const left = omitted.get(document.id) ?? null;
    return { document: left ? null : document, omission: left };
  });
}

/** A revision as the public would read it, whether it was released or not: for the staff, before it decides. */
export async function readingOf(ctx: Context, revision: ReactionRevision): Promise<PublicReading> {
  const { id, reactionId, standpoint } = revision;
  const open = await openCommentsOf(ctx).load(id);
  const comments = open.map(async (comment) => ({
    id: comment.id,
    clauseChangeId: comment.clauseChangeId,
    anchor: comment.anchor,
    text: await publicCommentOf(ctx, comment),
  }));
  return {
    reactionId,
    revisionId: id,
    standpoint,
    text: await publicTextOf(ctx, revision),
    comments: await Promise.all(comments),
    files: await publicFilesOf(ctx, id),
    grounds: await groundsOf(ctx, revision, open),
  };
}

/** Grounds of what was left out of the text, of these comments and of the files; of what is sealed nothing shows. */
async function groundsOf(
  ctx: Context,
  { id, textConfidential }: ReactionRevision,
  comments: readonly ReactionComment[],
): Promise<RedactionGround[]> {
  const redactions = await redactionsOfRevision(ctx).load(id);
  const files = await openFilesOf(ctx).load(id);
  const open = new Set([...comments, ...files].map((one) => one.id));
  const shown = redactions.filter(({ place, commentId, documentId }) =>
    place === RedactionPlace.TEXT ? !textConfidential : open.has(commentId ?? documentId ?? ''),
  );
  return [...new Set(shown.map(({ ground }) => ground))];
}

/** The public reading of each reaction; null of one that is not public (any more). The same for whoever asks. */
export const publicReadingOf = loader(
  async (ctx: Context, reactionIds: readonly string[]): Promise<(PublicReading | null)[]> => {
    const query = db(ctx)
      .createQueryBuilder(Reaction, 'reaction')
      .where('reaction.id IN (:...reactionIds)', { reactionIds });
    const released = await query.andWhere(isReleased(query, 'reaction')).getMany();
    const revisionOf = new Map(released.map((one) => [one.id, one.currentRevisionId!]));
    return Promise.all(
      reactionIds.map(async (id) => {
        const revisionId = revisionOf.get(id);
        const revision = revisionId ? await revisionById(ctx).load(revisionId) : null;
        return revision && readingOf(ctx, revision);
      }),
    );
  },
);
