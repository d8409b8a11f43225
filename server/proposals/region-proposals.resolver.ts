import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isStaff } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import type { Page } from '../platform/paging.ts';
import { badRequest } from '../platform/errors.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { Region } from '../regions/region.entity.ts';
import { colleaguesOf, reviewsAskedOf } from './draft.queries.ts';
import { ProposalReview } from './proposal-review.entity.ts';
import { Proposal } from './proposal.entity.ts';
import { proposalById, standpointOfItem, templateOfRegion } from './proposal.loaders.ts';
import { proposalPolicy } from './proposal.policy.ts';
import {
  proposalByNumber,
  ProposalConnection,
  ProposalsArgs,
  proposalsOfRegion,
} from './proposal.queries.ts';
import { Colleague } from './proposal.shapes.ts';
import { proposedDeadline } from './reaction-deadline.ts';
import { SectionTemplate } from './section-template.entity.ts';
import { TableStandpoint } from './table-standpoint.entity.ts';

@Resolver(() => Region)
export class RegionProposalsResolver {
  @FieldResolver(() => ProposalConnection, {
    description: 'Its proposals; drafts are seen by its staff only.',
  })
  proposals(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => ProposalsArgs) args: ProposalsArgs,
  ): Promise<Page<Proposal>> {
    return proposalsOfRegion(ctx, region.id, args);
  }

  @FieldResolver(() => Proposal, { nullable: true, description: 'A published proposal by its number.' })
  proposal(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('number', () => String, { description: 'Its number, e.g. "2024-03".' }) number: string,
  ): Promise<Proposal | null> {
    return proposalByNumber(ctx, region.id, number);
  }

  @FieldResolver(() => String, {
    description: 'Last day to react, as YYYY-MM-DD, when a proposal is published on a day.',
  })
  proposedDeadline(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('from', () => String, { nullable: true, description: 'Day of publication; today when left out.' })
    from?: string | null,
  ): string {
    const day = from ?? localDate(ctx.clock.now());
    if (!isDate(day)) throw badRequest('"from" must be a day as YYYY-MM-DD.');
    return proposedDeadline(day, region.settings.reactionWorkingDays);
  }

  @FieldResolver(() => [SectionTemplate], { description: 'Headings under which proposals are written.' })
  sectionTemplate(@Root() region: Region, @Ctx() ctx: Context): Promise<SectionTemplate[]> {
    return templateOfRegion(ctx).load(region.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the acting role may start a proposal here.' })
  mayDraftProposal(@Root() region: Region, @Ctx() ctx: Context): boolean {
    const { municipalityId } = ctx.actor;
    const facts = { regionId: region.id, ownerMunicipalityId: municipalityId, publishedAt: null };
    return proposalPolicy.create(ctx.actor, facts);
  }

  @FieldResolver(() => [ProposalReview], {
    description: 'Reviews that the caller was asked for and still owes.',
  })
  reviewsAskedOfMe(@Root() region: Region, @Ctx() ctx: Context): Promise<ProposalReview[]> {
    return reviewsAskedOf(ctx, region.id);
  }

  @FieldResolver(() => [Colleague], {
    description: 'Who can be asked to review: the staff but oneself; empty for who is not of the staff.',
  })
  async colleagues(@Root() region: Region, @Ctx() ctx: Context): Promise<Colleague[]> {
    return isStaff(ctx.actor, region.id) ? colleaguesOf(ctx, region.id) : [];
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemProposalResolver {
  @FieldResolver(() => Proposal, { nullable: true, description: 'The proposal that is discussed, if any.' })
  async proposal(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<Proposal | null> {
    const proposal = item.proposalId ? await proposalById(ctx).load(item.proposalId) : null;
    return proposal && proposalPolicy.view(ctx.actor, proposal) ? proposal : null;
  }

  @FieldResolver(() => TableStandpoint, {
    nullable: true,
    description: 'Where the table stands, once recorded; for the public with the adopted minutes.',
  })
  standpoint(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<TableStandpoint | null> {
    return standpointOfItem(ctx).load(item.id);
  }
}
