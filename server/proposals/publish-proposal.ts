import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { nextNumber } from '../platform/sequence.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import { checkComplete } from './check-complete.ts';
import { draftOf, lockProposal, stateAfter } from './find-proposal.ts';
import { inviteProviders } from './invitations.ts';
import { proposalSeries, formatProposalNumber } from './proposal-number.ts';
import { tellPublished } from './proposal-news.ts';
import { tellHistory } from './proposal-timeline.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';
import { mailPublished } from './proposal.mails.ts';
import type { PublishProposalInput } from './publication.inputs.ts';
import { deadlineInstant, proposedDeadline } from './reaction-deadline.ts';

/** Publishes a draft: it gets its number and its deadline, and every provider it concerns is invited by mail. */
export async function publishProposal(
  ctx: Context,
  input: PublishProposalInput,
): Promise<{ proposal: Proposal }> {
  const proposal = await lockProposal(ctx, input.proposalId, 'publish');
  const state = stateAfter(proposal, 'publish');
  const draft = await draftOf(ctx, proposal);
  if (!draft || draft.version !== input.draftVersion) refuse('draftVersion', ProblemCode.STALE, { proposal });
  const region = await db(ctx).findOneByOrFail(Region, { id: proposal.regionId });
  const today = localDate(ctx.clock.now());
  const deadlineDate = await checkedDeadline(ctx, input, proposal, draft, region, today);

  const year = Number(today.slice(0, 4));
  const number = formatProposalNumber(year, await nextNumber(ctx, proposalSeries(region.id, year)));
  const now = ctx.clock.now();
  await markPublished(ctx, draft, null);
  const published = await updateVersion(ctx, 'proposal', proposal, input.version, {
    state,
    number,
    publishedAt: now,
    deadlineDate,
    deadline: deadlineInstant(deadlineDate),
  });
  await inviteProviders(ctx, published, draft);
  await tellHistory(ctx, published, 'proposal.published', { number, deadline: deadlineDate });
  await mailPublished(ctx, published, draft, region);
  await tellPublished(ctx, region, published, draft);
  return { proposal: published };
}

async function checkedDeadline(
  ctx: Context,
  input: PublishProposalInput,
  proposal: Proposal,
  draft: ProposalVersion,
  region: Region,
  today: string,
): Promise<string> {
  const earliest = proposedDeadline(today, region.settings.reactionWorkingDays);
  const deadlineDate = input.deadlineDate || earliest;
  const checks = new Checks();
  if (!isDate(deadlineDate)) checks.fail('deadlineDate', ProblemCode.INVALID_DATE);
  else checks.unless(deadlineDate >= earliest, 'deadlineDate', ProblemCode.DEADLINE_TOO_SOON);
  await checkComplete(ctx, checks, proposal, draft);
  checks.done({ proposal });
  return deadlineDate;
}

/** From here on the text of the version is fixed. */
export async function markPublished(
  ctx: Context,
  draft: ProposalVersion,
  note: string | null,
): Promise<void> {
  const patch = { publishedAt: ctx.clock.now(), publishedById: ctx.actor.personId, note };
  await db(ctx).update(ProposalVersion, { id: draft.id }, patch);
  Object.assign(draft, patch);
}
