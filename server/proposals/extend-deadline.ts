import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { DeadlineExtension } from './deadline-extension.entity.ts';
import { lockProposal, stateAfter } from './find-proposal.ts';
import { tellHistory } from './proposal-timeline.ts';
import type { Proposal } from './proposal.entity.ts';
import { mailExtended } from './proposal.mails.ts';
import type { ExtendDeadlineInput } from './publication.inputs.ts';
import { deadlineInstant, mayExtend } from './reaction-deadline.ts';

/** Gives everybody longer to react, also after the deadline passed. It never becomes earlier. */
export async function extendDeadline(
  ctx: Context,
  input: ExtendDeadlineInput,
): Promise<{ proposal: Proposal }> {
  const proposal = await lockProposal(ctx, input.proposalId, 'extendDeadline');
  stateAfter(proposal, 'extendDeadline');
  const { deadlineDate: toDate } = input;
  const fromDate = proposal.deadlineDate!;
  const today = localDate(ctx.clock.now());
  const checks = new Checks();
  const reason = checks.text('reason', input.reason, 2000);
  if (!isDate(toDate)) checks.fail('deadlineDate', ProblemCode.INVALID_DATE);
  else if (!mayExtend(fromDate, toDate)) checks.fail('deadlineDate', ProblemCode.DEADLINE_SHORTENED);
  else checks.unless(toDate >= today, 'deadlineDate', ProblemCode.DATE_IN_PAST);
  checks.done({ proposal });

  const extended = await updateVersion(ctx, 'proposal', proposal, input.version, {
    deadlineDate: toDate,
    deadline: deadlineInstant(toDate),
  });
  await db(ctx).insert(DeadlineExtension, {
    id: newId(),
    proposalId: proposal.id,
    fromDate,
    toDate,
    reason,
    at: ctx.clock.now(),
    byId: ctx.actor.personId!,
  });
  await tellHistory(ctx, extended, 'proposal.deadlineExtended', { from: fromDate, deadline: toDate, reason });
  await mailExtended(ctx, extended, reason);
  return { proposal: extended };
}
