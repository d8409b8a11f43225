import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { badRequest } from '../platform/errors.ts';
import { Language } from '../platform/language.ts';
import { longText } from '../platform/problems.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { ClauseChange } from './clause-change.entity.ts';
import { invitationForecast } from './proposal-impact.ts';
import { ProposalReview } from './proposal-review.entity.ts';
import { ProposalSection } from './proposal-section.entity.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { Proposal } from './proposal.entity.ts';
import {
  clauseChangesOfVersion,
  lotsOfVersion,
  municipalitiesOfVersion,
  personById,
  proposalById,
  reviewsOfVersion,
  sectionsOfVersion,
  versionById,
} from './proposal.loaders.ts';
import { proposalPolicy } from './proposal.policy.ts';
import { InvitationForecast, RedlineSegment } from './proposal.shapes.ts';
import { redline } from './redline.ts';

const inLanguage = 'Language of the heading.';

@Resolver(() => ProposalVersion)
export class ProposalVersionResolver {
  @FieldResolver(() => [ProposalSection], { description: 'Its sections, in order.' })
  sections(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<ProposalSection[]> {
    return sectionsOfVersion(ctx).load(version.id);
  }

  @FieldResolver(() => [ClauseChange], { description: 'The articles that change, in order.' })
  clauseChanges(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<ClauseChange[]> {
    return clauseChangesOfVersion(ctx).load(version.id);
  }

  @FieldResolver(() => [Lot], { description: 'Lots it concerns, by number.' })
  lots(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<Lot[]> {
    return lotsOfVersion(ctx).load(version.id);
  }

  @FieldResolver(() => [Municipality], { description: 'Municipalities it concerns, by name.' })
  municipalities(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<Municipality[]> {
    return municipalitiesOfVersion(ctx).load(version.id);
  }

  @FieldResolver(() => [ProposalReview], {
    description: 'Reviews by colleagues, oldest first; empty for who is not of the staff.',
  })
  async reviews(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<ProposalReview[]> {
    return (await isStaffOf(ctx, version)) ? reviewsOfVersion(ctx).load(version.id) : [];
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who saved it last; null for who is not of the staff.',
  })
  async savedBy(@Root() version: ProposalVersion, @Ctx() ctx: Context): Promise<Person | null> {
    if (!version.savedById || !(await isStaffOf(ctx, version))) return null;
    return personById(ctx).load(version.savedById);
  }

  @FieldResolver(() => InvitationForecast, {
    nullable: true,
    description: 'Who would be invited if it were published now; null for who is not of the staff.',
  })
  async invitationForecast(
    @Root() version: ProposalVersion,
    @Ctx() ctx: Context,
  ): Promise<InvitationForecast | null> {
    return (await isStaffOf(ctx, version)) ? invitationForecast(ctx, version) : null;
  }
}

async function isStaffOf(ctx: Context, version: ProposalVersion): Promise<boolean> {
  const proposal = await proposalById(ctx).load(version.proposalId);
  return proposal !== null && proposalPolicy.viewDraft(ctx.actor, proposal);
}

@Resolver(() => ClauseChange)
export class ClauseChangeResolver {
  @Extensions({ cost: 50 })
  @FieldResolver(() => [RedlineSegment], { description: 'What changes, marked word by word.' })
  redline(@Root() { oldText, newText }: ClauseChange): RedlineSegment[] {
    return redline(oldText, newText);
  }

  // The caller brings the texts, and can bring the hardest: a few in one query, and no thirty.
  @Extensions({ cost: 5_000 })
  @Query(() => [RedlineSegment], { description: 'The redline of two texts while they are being written.' })
  async redlineOf(
    @Arg('oldText', () => String, { description: 'Text that holds now.' }) oldText: string,
    @Arg('newText', () => String, { description: 'Proposed text.' }) newText: string,
  ): Promise<RedlineSegment[]> {
    if (Math.max(oldText.length, newText.length) > longText)
      throw badRequest(`A text can be at most ${longText} characters long.`);
    return redline(oldText, newText);
  }
}

@Resolver(() => ProposalSection)
export class ProposalSectionResolver {
  @FieldResolver(() => String, { description: 'Heading.' })
  title(
    @Root() section: ProposalSection,
    @Arg('language', () => Language, { description: inLanguage }) language: Language,
  ): string {
    return section.titles[language];
  }
}

@Resolver(() => ProposalReview)
export class ProposalReviewResolver {
  @FieldResolver(() => Proposal, { description: 'Proposal whose draft is read.' })
  async proposal(@Root() review: ProposalReview, @Ctx() ctx: Context): Promise<Proposal> {
    const version = await versionById(ctx).load(review.versionId);
    return (await proposalById(ctx).load(version!.proposalId))!;
  }

  @FieldResolver(() => Person, { description: 'Who was asked.' })
  async reviewer(@Root() review: ProposalReview, @Ctx() ctx: Context): Promise<Person> {
    return (await personById(ctx).load(review.reviewerId))!;
  }

  @FieldResolver(() => Person, { description: 'Who asked.' })
  async requestedBy(@Root() review: ProposalReview, @Ctx() ctx: Context): Promise<Person> {
    return (await personById(ctx).load(review.requestedById))!;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the draft was saved again after the review was given.',
  })
  async outdated(@Root() review: ProposalReview, @Ctx() ctx: Context): Promise<boolean> {
    const version = await versionById(ctx).load(review.versionId);
    return review.givenAt !== null && version!.savedAt > review.givenAt;
  }
}
