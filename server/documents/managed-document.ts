import type { Context } from '../access/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { Document } from './document.entity.ts';
import { findDocument } from './document.queries.ts';

/** The document of a change, locked; refused when the actor may not see it or not change it. */
export async function managedDocument(ctx: Context, id: string): Promise<Document> {
  const locked = await ctx.database.lock(Document, id);
  const found = locked && (await findDocument(ctx, id));
  if (!found) throw notFound();
  if (!found.mayManage) throw forbidden();
  return locked;
}
