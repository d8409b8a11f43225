import type { Context } from '../access/context.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { compareArticles, type ArticleName } from './article-name.ts';
import { ContractClause } from './contract-clause.entity.ts';

/** Held by everybody who writes in the text of a generation, so that two do not number or place the same thing. */
export const lockGeneration = (ctx: Context, id: string): Promise<ContractGeneration | null> =>
  ctx.database.lock(ContractGeneration, id);

/** The article of this number; where there is none yet, it comes where a contract would have it. */
export async function placeClause(
  ctx: Context,
  generationId: string,
  { name, numberKey }: ArticleName,
): Promise<ContractClause> {
  const clauses = await db(ctx).find(ContractClause, { where: { generationId }, order: { position: 'ASC' } });
  const known = clauses.find((clause) => clause.numberKey === numberKey);
  if (known) return known;
  const before = clauses.findLast((clause) => compareArticles(clause.numberKey, numberKey) < 0);
  const position = before ? before.position + 1 : 1;
  await db(ctx)
    .createQueryBuilder()
    .update(ContractClause)
    .set({ position: () => 'position + 1' })
    .where('generationId = :generationId AND position >= :position', { generationId, position })
    .execute();
  const clause = db(ctx).create(ContractClause, { id: newId(), generationId, name, numberKey, position });
  await db(ctx).insert(ContractClause, clause);
  return clause;
}
