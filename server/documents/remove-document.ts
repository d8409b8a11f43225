import { Not } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import type { RemoveDocumentInput } from './document.inputs.ts';
import { managedDocument } from './managed-document.ts';
import { Upload } from './upload.entity.ts';

/**
 * Takes a document away from a draft, where nobody else has read it. Its files become uploads again, which are
 * cleaned up after a day.
 */
export async function removeDocument(
  ctx: Context,
  input: RemoveDocumentInput,
): Promise<{ removedId: string }> {
  const { document, holder } = await managedDocument(ctx, input.documentId);
  if (!holder.removable) refuse('documentId', ProblemCode.WRONG_STATE);
  const versions = await db(ctx).findBy(DocumentVersion, { documentId: document.id });
  await db(ctx).delete(DocumentVersion, { documentId: document.id });
  await db(ctx).delete(Document, { id: document.id });
  for (const { fileKey, fileName, mediaType, bytes, sha256 } of versions) {
    // A copy of the document, in another revision, may need the bytes.
    if (await db(ctx).existsBy(DocumentVersion, { fileKey, documentId: Not(document.id) })) continue;
    const file = { id: fileKey, fileName, mediaType, bytes, sha256 };
    await db(ctx).insert(Upload, {
      ...file,
      personId: ctx.actor.personId!,
      uploadedAt: ctx.clock.now(),
    });
  }
  return { removedId: document.id };
}
