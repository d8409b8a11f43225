import { db, type Services } from '../platform/context.ts';
import { RegisterLedger } from './register-ledger.entity.ts';

type Writer = Pick<Services, 'database' | 'clock'>;

/**
 * Takes the register of a region for this transaction and answers the instant to write or to freeze at: now, and later
 * than all that was written before. So what was known at an instant stays what was known at it, whatever comes after,
 * also when two write at once or the clock is set back.
 */
export async function openLedger(ctx: Writer, regionId: string | null): Promise<Date> {
  const id = regionId ?? 'providers';
  const now = ctx.clock.now();
  await db(ctx)
    .createQueryBuilder()
    .insert()
    .into(RegisterLedger)
    .values({ id, writtenAt: new Date(0) })
    .orIgnore()
    .execute();
  const ledger = (await ctx.database.lock(RegisterLedger, id))!;
  const at = new Date(Math.max(now.getTime(), ledger.writtenAt.getTime() + 1));
  await db(ctx).update(RegisterLedger, { id }, { writtenAt: at });
  return at;
}
