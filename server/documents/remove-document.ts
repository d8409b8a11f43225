import type { Context } from '../access/context.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import type { RemoveDocumentInput } from './document.inputs.ts';
import { managedDocument } from './managed-document.ts';
import { removeDocuments } from './remove-documents.ts';

/** Takes a document away from a draft, where nobody else has read it. */
export async function removeDocument(
  ctx: Context,
  input: RemoveDocumentInput,
): Promise<{ removedId: string }> {
  const { document, holder } = await managedDocument(ctx, input.documentId);
  if (!holder.removable) refuse('documentId', ProblemCode.WRONG_STATE);
  await removeDocuments(ctx, [document.id]);
  return { removedId: document.id };
}
