import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document, type HolderKind } from './document.entity.ts';
import { Upload } from './upload.entity.ts';

/** Removes documents of a draft, that nobody else has read. Their files become uploads again, cleaned up after a day. */
export async function removeDocuments(ctx: Context, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const versions = await db(ctx).findBy(DocumentVersion, { documentId: In(ids) });
  await db(ctx).delete(DocumentVersion, { documentId: In(ids) });
  await db(ctx).delete(Document, { id: In(ids) });
  for (const { fileKey, fileName, mediaType, bytes, sha256 } of versions) {
    // A copy of the document, in another revision, may need the bytes.
    if (await db(ctx).existsBy(DocumentVersion, { fileKey })) continue;
    const file = { id: fileKey, fileName, mediaType, bytes, sha256 };
    await db(ctx).insert(Upload, {
      ...file,
      personId: ctx.actor.personId!,
      uploadedAt: ctx.clock.now(),
    });
  }
}

/** Of one holder that is a draft: all its documents, or those that were withdrawn while it was one. */
export async function removeDocumentsOf(
  ctx: Context,
  holderKind: HolderKind,
  holderId: string,
  which: 'all' | 'withdrawn',
): Promise<void> {
  const held = await db(ctx).findBy(Document, { holderKind, holderId });
  const gone = held.filter((document) => which === 'all' || document.withdrawnAt);
  await removeDocuments(
    ctx,
    gone.map((document) => document.id),
  );
}
