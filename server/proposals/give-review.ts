import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { Checks, longText, ProblemCode, refuse } from '../platform/problems.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import type { GiveReviewInput } from './draft.inputs.ts';
import { lockVersion } from './find-proposal.ts';
import { tellHistory } from './proposal-timeline.ts';
import { ProposalReview, ReviewVerdict } from './proposal-review.entity.ts';
import { mailReviewGiven } from './proposal.mails.ts';

/** Only who was asked gives the review, once; asking again is a new review. */
export async function giveReview(ctx: Context, input: GiveReviewInput): Promise<{ review: ProposalReview }> {
  const review = await ctx.database.lock(ProposalReview, input.reviewId);
  if (!review || review.reviewerId !== ctx.actor.personId) throw notFound();
  const { proposal, version } = await lockVersion(ctx, review.versionId, 'review');
  if (review.givenAt || version.publishedAt) refuse('', ProblemCode.WRONG_STATE, { review });
  const checks = new Checks();
  const remarks =
    input.verdict === ReviewVerdict.REMARKS
      ? checks.text('remarks', input.remarks, longText)
      : checks.optionalText('remarks', input.remarks, longText);
  checks.done();
  const given = { verdict: input.verdict, remarks, givenAt: ctx.clock.now() };
  await db(ctx).update(ProposalReview, { id: review.id }, given);
  await tellHistory(ctx, proposal, 'proposal.reviewGiven', { verdict: input.verdict }, EventAudience.STAFF);
  const asker = await db(ctx).findOneByOrFail(Person, { id: review.requestedById });
  await mailReviewGiven(ctx, proposal, version, asker);
  return { review: Object.assign(review, given) };
}
