import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document, type HolderKind } from './document.entity.ts';

/** Gives a second holder of the same kind the same documents, e.g. the next revision of a reaction. Bytes are shared. */
export async function copyDocuments(
  ctx: Context,
  holderKind: HolderKind,
  from: string,
  to: string,
): Promise<void> {
  for (const document of await db(ctx).findBy(Document, { holderKind, holderId: from })) {
    if (document.withdrawnAt) continue;
    const version = await db(ctx).findOneByOrFail(DocumentVersion, { id: document.currentVersionId });
    const [id, versionId] = [newId(), newId()];
    await db(ctx).insert(Document, {
      ...document,
      id,
      holderId: to,
      currentVersionId: versionId,
      version: 1,
    });
    await db(ctx).insert(DocumentVersion, { ...version, id: versionId, documentId: id, number: 1 });
  }
}
