import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document, type HolderKind } from './document.entity.ts';
import { holderRules, type HolderRules } from './holder-rules.ts';

/** The documents of many holders of one kind in two statements at most: what may be read, and the rows. */
export function documentsByHolder(kind: HolderKind, rules: HolderRules) {
  return loader(async (ctx: Context, holderIds: readonly string[]): Promise<Document[][]> => {
    const readable = await rules.readable(ctx, holderIds);
    const visible = [...readable.keys()].filter((id) => readable.get(id)!.length > 0);
    if (visible.length === 0) return holderIds.map(() => []);
    const audiences = [...new Set([...readable.values()].flat())];
    const rows = await db(ctx).find(Document, {
      where: { holderKind: kind, holderId: In(visible), audience: In(audiences) },
      order: { position: 'ASC', id: 'ASC' },
    });
    const found = rows.filter((row) => readable.get(row.holderId)!.includes(row.audience));
    const withheld = (await rules.withheld?.(ctx, found)) ?? new Set();
    const byHolder = groupBy(
      found.filter((row) => !withheld.has(row.id)),
      (row) => row.holderId,
    );
    return holderIds.map((id) => byHolder.get(id) ?? []);
  });
}

/** A document that the actor may read, else null. */
export async function findDocument(ctx: Context, id: string): Promise<Document | null> {
  const document = await db(ctx).findOneBy(Document, { id });
  if (!document) return null;
  const rules = holderRules(document.holderKind);
  const readable = (await rules.readable(ctx, [document.holderId])).get(document.holderId) ?? [];
  if (!readable.includes(document.audience)) return null;
  const withheld = await rules.withheld?.(ctx, [document]);
  return withheld?.has(id) ? null : document;
}

/** The version of a document whose file may be opened; what was withdrawn is opened by nobody. */
export async function findFile(
  ctx: Context,
  documentId: string,
  number: number,
): Promise<DocumentVersion | null> {
  const document = await findDocument(ctx, documentId);
  if (!document || document.withdrawnAt) return null;
  return db(ctx).findOneBy(DocumentVersion, { documentId, number });
}
