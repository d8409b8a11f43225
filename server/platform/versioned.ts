import { db, type Services } from './context.ts';
import { ProblemCode, refuse } from './problems.ts';

/**
 * Changes a row if it still is the version that the person saw. A stale version is a conflict: the payload then carries
 * the current row under `field`, so that the page can show both texts; nothing is overwritten.
 */
export async function updateVersion<E extends { id: string; version: number }>(
  ctx: Pick<Services, 'database'>,
  field: string,
  row: E,
  seenVersion: number,
  patch: Partial<E>,
): Promise<E> {
  if (row.version !== seenVersion) refuse('version', ProblemCode.STALE, { [field]: row });
  const entity = row.constructor as new () => E;
  const done = await db(ctx).update(entity, { id: row.id, version: seenVersion }, {
    ...patch,
    version: seenVersion + 1,
  } as never);
  if (done.affected !== 1)
    refuse('version', ProblemCode.STALE, {
      [field]: await db(ctx).findOneBy(entity, { id: row.id } as never),
    });
  return Object.assign(row, patch, { version: seenVersion + 1 });
}
