import type { Context } from '../access/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { Document } from './document.entity.ts';
import { findDocument } from './document.queries.ts';
import { manageHolder, type ManagedHolder } from './holder-rules.ts';

/** The document of a change, locked, and how the actor manages it; refused when it may not see it or not change it. */
export async function managedDocument(
  ctx: Context,
  id: string,
): Promise<{ document: Document; holder: ManagedHolder }> {
  const document = await ctx.database.lock(Document, id);
  if (!document || !(await findDocument(ctx, id))) throw notFound();
  const holder = await manageHolder(ctx, document.holderKind, document.holderId);
  if (!holder) throw forbidden();
  return { document, holder };
}
