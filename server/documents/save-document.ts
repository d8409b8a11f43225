import type { Context } from '../access/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { Document } from './document.entity.ts';
import type { SaveDocumentInput } from './document.inputs.ts';
import { managedDocument } from './managed-document.ts';

/** Changes the title of a document, and who may read it. */
export async function saveDocument(ctx: Context, input: SaveDocumentInput): Promise<{ document: Document }> {
  const { document } = await managedDocument(ctx, input.documentId);
  if (document.withdrawnAt) refuse('documentId', ProblemCode.WRONG_STATE, { document });
  const checks = new Checks();
  const title = checks.text('title', input.title, 255);
  checks.done({ document });
  return {
    document: await updateVersion(ctx, 'document', document, input.version, {
      title,
      audience: input.audience,
    }),
  };
}
