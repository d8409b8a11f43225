import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { Commitment } from './commitment.entity.ts';
import { commitmentAbilities, commitmentPolicy, type CommitmentAbility } from './commitment.policy.ts';

interface Found {
  commitment: Commitment;
  item: AgendaItem;
  meeting: Meeting;
}

/** Holds a commitment for who may do this with it now. */
export async function lockCommitment(ctx: Context, id: string, ability: CommitmentAbility): Promise<Found> {
  const commitment = await ctx.database.lock(Commitment, id);
  if (!commitment || commitment.removedAt) throw notFound();
  const item = await db(ctx).findOneByOrFail(AgendaItem, { id: commitment.agendaItemId });
  const meeting = await db(ctx).findOneByOrFail(Meeting, { id: item.meetingId });
  const { municipalityId } = commitment;
  const facts = { item: { meeting, closed: item.closed }, municipalityId };
  authorize(commitmentPolicy, ctx.actor, ability, facts);
  if (!commitmentAbilities(ctx.actor, facts, commitment)[ability])
    refuse('', ProblemCode.WRONG_STATE, { commitment });
  return { commitment, item, meeting };
}
