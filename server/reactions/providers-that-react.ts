import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Reaction } from './reaction.entity.ts';

/** Who reacts without having been invited, or is still writing, hears of every change of the proposal too. */
export async function providersThatReact(ctx: Context, proposalId: string): Promise<string[]> {
  const reactions = await db(ctx).findBy(Reaction, { proposalId });
  return reactions.map(({ providerId }) => providerId);
}
