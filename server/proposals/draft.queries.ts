import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { Role } from '../people/role.entity.ts';
import { holdersInRegion, staffKinds } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { ProposalReview } from './proposal-review.entity.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { Proposal } from './proposal.entity.ts';
import type { Colleague } from './proposal.shapes.ts';

/** The reviews that somebody still owes in a region, oldest first. */
export async function reviewsAskedOf(ctx: Context, regionId: string): Promise<ProposalReview[]> {
  const { personId: reviewerId, regionId: ownRegion } = ctx.actor;
  if (!reviewerId || ownRegion !== regionId) return [];
  return db(ctx)
    .createQueryBuilder(ProposalReview, 'review')
    .innerJoin(ProposalVersion, 'version', 'version.id = review.versionId AND version.publishedAt IS NULL')
    .innerJoin(Proposal, 'proposal', 'proposal.id = version.proposalId')
    .where('review.reviewerId = :reviewerId AND review.givenAt IS NULL', { reviewerId })
    .andWhere('proposal.regionId = :regionId AND proposal.withdrawnAt IS NULL', { regionId })
    .orderBy('review.requestedAt')
    .getMany();
}

/** The staff of a region but oneself, by name. */
export async function colleaguesOf(ctx: Context, regionId: string): Promise<Colleague[]> {
  const staff = await holdersInRegion(ctx, regionId, staffKinds);
  const others = staff.filter(({ id }) => id !== ctx.actor.personId);
  const roles = await db(ctx).findBy(Role, {
    regionId,
    kind: In(staffKinds),
    personId: In(others.map(({ id }) => id)),
  });
  return others.map((person) => ({
    person,
    role: roles.find(({ personId }) => personId === person.id)!,
  }));
}
