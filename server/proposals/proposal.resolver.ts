import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Public } from '../access/guard.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { notFound } from '../platform/errors.ts';
import { PageArgs, type Page } from '../platform/paging.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { TimelineEvent } from '../timeline/timeline-event.entity.ts';
import { TimelineEventConnection, timelineOf } from '../timeline/timeline.queries.ts';
import { compareVersions } from './compare-versions.ts';
import { DeadlineExtension } from './deadline-extension.entity.ts';
import { proposalAbilities } from './proposal-abilities.ts';
import { impactOn } from './proposal-impact.ts';
import { RoadStep, roadOf } from './proposal-road.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { stateOn } from './proposal-state.ts';
import { Proposal, ProposalState } from './proposal.entity.ts';
import {
  agendaItemsOfProposal,
  clauseChangesOfVersion,
  extensionsOfProposal,
  invitedCountOf,
  meetingById,
  municipalityById,
  regionById,
  standpointsOfProposal,
  versionById,
  versionsOfProposal,
} from './proposal.loaders.ts';
import { proposalPolicy } from './proposal.policy.ts';
import { proposalWithId } from './proposal.queries.ts';
import { ProposalAbilities, ProposalImpact, VersionComparison } from './proposal.shapes.ts';
import { isOpenForReaction } from './reaction-deadline.ts';
import { TableStandpoint } from './table-standpoint.entity.ts';

@Resolver(() => Proposal)
export class ProposalResolver {
  @Public()
  @Query(() => Proposal, { nullable: true, description: 'One proposal; null when it is not to be seen.' })
  proposal(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Its id; drafts have no number yet.' }) id: string,
  ): Promise<Proposal | null> {
    return proposalWithId(ctx, id);
  }

  @FieldResolver(() => Region, { description: 'Region whose contract it changes.' })
  async region(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Region> {
    return (await regionById(ctx).load(proposal.regionId))!;
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Municipality that keeps it; null when the secretary does.',
  })
  ownerMunicipality(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Municipality | null> | null {
    return proposal.ownerMunicipalityId ? municipalityById(ctx).load(proposal.ownerMunicipalityId) : null;
  }

  @FieldResolver(() => ProposalVersion, {
    description:
      'The version that everybody reads: the last published one, or the draft while there is none.',
  })
  async current(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<ProposalVersion> {
    return (await versionById(ctx).load(proposal.currentVersionId))!;
  }

  @FieldResolver(() => [ProposalVersion], { description: 'The published versions, oldest first.' })
  async versions(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<ProposalVersion[]> {
    const versions = await versionsOfProposal(ctx).load(proposal.id);
    return versions.filter(({ publishedAt }) => publishedAt !== null);
  }

  @FieldResolver(() => ProposalVersion, {
    nullable: true,
    description: 'The version that is being written, for the staff of the region; null for everybody else.',
  })
  async draft(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<ProposalVersion | null> {
    if (!proposalPolicy.viewDraft(ctx.actor, proposal)) return null;
    const versions = await versionsOfProposal(ctx).load(proposal.id);
    return versions.find(({ publishedAt }) => publishedAt === null) ?? null;
  }

  @FieldResolver(() => ProposalState, { description: 'Where it stands today.' })
  state(@Root() proposal: Proposal, @Ctx() ctx: Context): ProposalState {
    return stateOn(proposal, localDate(ctx.clock.now()));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether providers can react now, by the clock of the server.',
  })
  openForReaction(@Root() proposal: Proposal, @Ctx() ctx: Context): boolean {
    return isOpenForReaction(proposal, ctx.clock.now());
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Last instant on which providers can react, when reactions are open now.',
  })
  reactionsOpenUntil(@Root() proposal: Proposal, @Ctx() ctx: Context): Date | null {
    return isOpenForReaction(proposal, ctx.clock.now()) ? proposal.deadline : null;
  }

  @FieldResolver(() => [DeadlineExtension], {
    description: 'How often the deadline was extended, oldest first.',
  })
  deadlineExtensions(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<DeadlineExtension[]> {
    return extensionsOfProposal(ctx).load(proposal.id);
  }

  @FieldResolver(() => [AgendaItem], {
    description: 'Where it is on the agenda, as far as the caller may see.',
  })
  agendaItems(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<AgendaItem[]> {
    return agendaItemsOfProposal(ctx).load(proposal.id);
  }

  @FieldResolver(() => [TableStandpoint], {
    description: 'What the table said of it, oldest first; for the public with the adopted minutes.',
  })
  standpoints(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<TableStandpoint[]> {
    return standpointsOfProposal(ctx).load(proposal.id);
  }

  @FieldResolver(() => [RoadStep], { description: 'Its road, from publication to taking effect.' })
  async road(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<RoadStep[]> {
    const items = await agendaItemsOfProposal(ctx).load(proposal.id);
    const meetingIds = [...new Set(items.map(({ meetingId }) => meetingId))];
    const meetings = await Promise.all(meetingIds.map((id) => meetingById(ctx).load(id)));
    const current = await versionById(ctx).load(proposal.currentVersionId);
    return roadOf({
      proposal,
      publishedOn: proposal.publishedAt && localDate(proposal.publishedAt),
      withdrawnOn: proposal.withdrawnAt && localDate(proposal.withdrawnAt),
      effectiveOn: current?.effectiveOn ?? null,
      meetings: meetings.filter((meeting) => meeting !== null),
      today: localDate(ctx.clock.now()),
    });
  }

  @FieldResolver(() => TimelineEventConnection, { description: 'Its history, newest first.' })
  timeline(
    @Root() proposal: Proposal,
    @Ctx() ctx: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<TimelineEvent>> {
    return timelineOf(ctx, 'proposal', proposal.id, args);
  }

  @FieldResolver(() => ProposalAbilities, { description: 'What the acting role may do now.' })
  async abilities(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<ProposalAbilities> {
    return proposalAbilities(ctx.actor, proposal, (await this.draft(proposal, ctx)) !== null);
  }

  @FieldResolver(() => ProposalImpact, {
    nullable: true,
    description: 'What it means for the acting provider; null for who acts for none.',
  })
  async impact(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<ProposalImpact | null> {
    return impactOn(ctx, proposal, await this.current(proposal, ctx));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many providers were invited; null for who is neither staff nor at the table.',
  })
  invitedCount(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<number> | null {
    return proposalPolicy.viewInvitations(ctx.actor, proposal) ? invitedCountOf(ctx).load(proposal.id) : null;
  }

  @Extensions({ cost: 250 })
  @FieldResolver(() => VersionComparison, {
    description: 'What changed from one published version to another.',
  })
  async compare(
    @Root() proposal: Proposal,
    @Ctx() ctx: Context,
    @Arg('from', () => Int, { description: 'Number of the earlier version.' }) from: number,
    @Arg('to', () => Int, { description: 'Number of the later version.' }) to: number,
  ): Promise<VersionComparison> {
    const versions = await this.versions(proposal, ctx);
    const [before, after] = [from, to].map((number) => versions.find((version) => version.number === number));
    if (!before || !after) throw notFound();
    const [oldClauses, newClauses] = [
      await clauseChangesOfVersion(ctx).load(before.id),
      await clauseChangesOfVersion(ctx).load(after.id),
    ];
    return compareVersions({ ...before, clauses: oldClauses }, { ...after, clauses: newClauses });
  }
}
