import type { Context } from '../access/context.ts';
import { holdersInRegion, staffKinds } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import type { RequestReviewInput } from './draft.inputs.ts';
import { lockVersion, stateAfter } from './find-proposal.ts';
import { tellHistory } from './proposal-timeline.ts';
import { ProposalReview } from './proposal-review.entity.ts';
import { mailReviewAsked } from './proposal.mails.ts';

/** Asks a colleague, also of another municipality of the region, to read a draft before it goes out. */
export async function requestReview(
  ctx: Context,
  input: RequestReviewInput,
): Promise<{ review: ProposalReview }> {
  const { proposal, version } = await lockVersion(ctx, input.proposalVersionId, 'askReview');
  stateAfter(proposal, 'askReview');
  if (version.publishedAt) refuse('', ProblemCode.WRONG_STATE);
  if (input.reviewerId === ctx.actor.personId) refuse('reviewerId', ProblemCode.NO_REVIEW_BY_SELF);
  const staff = await holdersInRegion(ctx, proposal.regionId, staffKinds);
  const reviewer = staff.find(({ id }) => id === input.reviewerId);
  if (!reviewer) refuse('reviewerId', ProblemCode.NOT_FOUND);
  const asked = await db(ctx).findBy(ProposalReview, { versionId: version.id, reviewerId: reviewer.id });
  if (asked.some(({ givenAt }) => givenAt === null)) refuse('reviewerId', ProblemCode.DUPLICATE);
  const review = db(ctx).create(ProposalReview, {
    id: newId(),
    versionId: version.id,
    reviewerId: reviewer.id,
    requestedById: ctx.actor.personId!,
    requestedAt: ctx.clock.now(),
    verdict: null,
    remarks: null,
    givenAt: null,
  });
  await db(ctx).insert(ProposalReview, review);
  await tellHistory(ctx, proposal, 'proposal.reviewAsked', { reviewer: reviewer.name }, EventAudience.STAFF);
  await mailReviewAsked(ctx, proposal, version, reviewer);
  return { review };
}
