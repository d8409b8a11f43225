import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { CommitmentDueChange } from './commitment-due-change.entity.ts';
import type { Commitment } from './commitment.entity.ts';
import type { MoveDueDateInput } from './commitment.inputs.ts';
import { recordCommitmentEvent } from './commitment-event.ts';
import { lockCommitment } from './find-commitment.ts';

/** Gives a commitment another date, with the reason; the earlier date stays readable. */
export async function moveDueDate(
  ctx: Context,
  input: MoveDueDateInput,
): Promise<{ commitment: Commitment }> {
  const { commitment, item } = await lockCommitment(ctx, input.commitmentId, 'moveDueDate');
  const checks = new Checks();
  const toDate = input.dueOn.trim();
  const reason = checks.text('reason', input.reason, longText);
  if (!isDate(toDate)) checks.fail('dueOn', toDate ? ProblemCode.INVALID_DATE : ProblemCode.REQUIRED);
  else checks.unless(toDate >= localDate(ctx.clock.now()), 'dueOn', ProblemCode.DATE_IN_PAST);
  checks.unless(toDate !== commitment.dueOn, 'dueOn', ProblemCode.DUPLICATE);
  checks.done();
  const fromDate = commitment.dueOn;
  const moved = await updateVersion(ctx, 'commitment', commitment, input.version, { dueOn: toDate });
  await db(ctx).insert(CommitmentDueChange, {
    id: newId(),
    commitmentId: moved.id,
    fromDate,
    toDate,
    reason,
    changedAt: ctx.clock.now(),
    changedById: ctx.actor.personId!,
  });
  await recordCommitmentEvent(ctx, moved, item, 'commitment.moved', { from: fromDate, to: toDate });
  return { commitment: moved };
}
