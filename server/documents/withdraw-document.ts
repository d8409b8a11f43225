import type { Context } from '../access/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { Document } from './document.entity.ts';
import type { WithdrawDocumentInput } from './document.inputs.ts';
import { tellHolder } from './holder-rules.ts';
import { managedDocument } from './managed-document.ts';

/** Withdraws a document with a reason: it stays in the list, marked, and its files are no longer served. */
export async function withdrawDocument(
  ctx: Context,
  input: WithdrawDocumentInput,
): Promise<{ document: Document }> {
  const { document, holder } = await managedDocument(ctx, input.documentId);
  if (document.withdrawnAt) refuse('documentId', ProblemCode.WRONG_STATE, { document });
  const checks = new Checks();
  const withdrawReason = checks.text('reason', input.reason, 1000);
  checks.done({ document });
  const patch = { withdrawnAt: ctx.clock.now(), withdrawReason };
  const withdrawn = await updateVersion(ctx, 'document', document, input.version, patch);
  await tellHolder(ctx, holder, withdrawn, 'document.withdrawn', { reason: withdrawReason });
  return { document: withdrawn };
}
