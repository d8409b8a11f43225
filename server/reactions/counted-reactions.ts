import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Admission, Reaction, ReactionState } from './reaction.entity.ts';

/** Whether a reaction counts, and needs an answer: submitted, not withdrawn, in time or admitted though late. */
export function counts({ state, late, admission }: Pick<Reaction, 'state' | 'late' | 'admission'>): boolean {
  return state === ReactionState.SUBMITTED && (!late || admission === Admission.ADMITTED);
}

/** The same in SQL: limits a query over reactions (or over what hangs on one, under `alias`) to those that count. */
export function thatCount<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  alias = 'reaction',
): SelectQueryBuilder<E> {
  return query
    .andWhere(`${alias}.state = :countingState`, { countingState: ReactionState.SUBMITTED })
    .andWhere(`(${alias}.late = :inTime OR ${alias}.admission = :takenIn)`, {
      inTime: false,
      takenIn: Admission.ADMITTED,
    });
}

/** The reactions to a proposal that count, in the order of their receipt numbers. Whoever asks: for rules, not for lists. */
export function countedReactions(ctx: Context, proposalId: string): Promise<Reaction[]> {
  return countedReactionsTo(ctx, [proposalId]);
}

/** The same of several proposals, together. */
export function countedReactionsTo(ctx: Context, proposalIds: readonly string[]): Promise<Reaction[]> {
  const query = db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .where('reaction.proposalId IN (:...proposalIds)', { proposalIds })
    .orderBy('reaction.receiptNumber');
  return thatCount(query).getMany();
}

/** The late reactions to a proposal of which nobody has said yet whether they are taken in. */
export function lateUndecided(ctx: Context, proposalId: string): Promise<Reaction[]> {
  return lateUndecidedTo(ctx, [proposalId]);
}

/** The same of several proposals, together. */
export function lateUndecidedTo(ctx: Context, proposalIds: readonly string[]): Promise<Reaction[]> {
  return db(ctx).find(Reaction, {
    where: {
      proposalId: In([...proposalIds]),
      state: ReactionState.SUBMITTED,
      late: true,
      admission: Admission.PENDING,
    },
    order: { receiptNumber: 'ASC' },
  });
}
