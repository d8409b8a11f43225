import { db, type Services } from '../platform/context.ts';
import { Reaction } from './reaction.entity.ts';

/** Who reacts without having been invited, or is still writing, hears of every change of the proposal too. */
export async function providersThatReact(ctx: Services, proposalId: string): Promise<string[]> {
  const reactions = await db(ctx).findBy(Reaction, { proposalId });
  return reactions.map(({ providerId }) => providerId);
}
