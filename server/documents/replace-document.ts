import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { attach, findUpload } from './add-document.ts';
import { DocumentVersion } from './document-version.entity.ts';
import type { Document } from './document.entity.ts';
import type { ReplaceDocumentInput } from './document.inputs.ts';
import { tellHolder } from './holder-rules.ts';
import { managedDocument } from './managed-document.ts';

/** Replaces a document by a new version; the versions before stay readable. */
export async function replaceDocument(
  ctx: Context,
  input: ReplaceDocumentInput,
): Promise<{ document: Document }> {
  const { document, holder } = await managedDocument(ctx, input.documentId);
  if (document.withdrawnAt) refuse('documentId', ProblemCode.WRONG_STATE, { document });
  const checks = new Checks();
  const note = checks.text('note', input.note, 1000);
  const upload = await findUpload(ctx, input.uploadId);
  checks.unless(upload !== null, 'uploadId', ProblemCode.NOT_FOUND);
  checks.done({ document });
  const last = await db(ctx).maximum(DocumentVersion, 'number', { documentId: document.id });
  const changed = await updateVersion(ctx, 'document', document, input.version, {
    currentVersionId: newId(),
  });
  await attach(ctx, changed, upload!, (last ?? 0) + 1, note);
  await tellHolder(ctx, holder, changed, 'document.replaced', { note });
  return { document: changed };
}
