import { db, type Services } from './context.ts';
import { Sequence } from './sequence.entity.ts';

/** The next number of a series, without gaps: taken inside the transaction that uses it, which locks the row. */
export async function nextNumber(ctx: Pick<Services, 'database'>, series: string): Promise<number> {
  const grown = await db(ctx).increment(Sequence, { name: series }, 'value', 1);
  if (!grown.affected) {
    await db(ctx)
      .createQueryBuilder()
      .insert()
      .into(Sequence)
      .values({ name: series, value: 0 })
      .orIgnore()
      .execute();
    await db(ctx).increment(Sequence, { name: series }, 'value', 1);
  }
  return (await db(ctx).findOneByOrFail(Sequence, { name: series })).value;
}
