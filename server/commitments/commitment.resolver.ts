import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { abilitiesType } from '../access/abilities-type.ts';
import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import type { Page } from '../platform/paging.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { CommitmentDueChange } from './commitment-due-change.entity.ts';
import { Commitment, CommitmentState } from './commitment.entity.ts';
import {
  commitmentsOfItem,
  dueChangesOf,
  factsOf,
  itemById,
  meetingById,
  municipalityById,
  providerById,
  returnedAtItem,
  returnsOfCommitment,
  seatById,
} from './commitment.loaders.ts';
import { commitmentAbilities } from './commitment.policy.ts';
import {
  CommitmentConnection,
  CommitmentCounts,
  commitmentCountsOf,
  commitmentOwnersOf,
  CommitmentsArgs,
  commitmentsOfRegion,
} from './commitment.queries.ts';

const CommitmentAbilities = abilitiesType(
  'CommitmentAbilities',
  'What the caller may do with a commitment now.',
  {
    view: 'See it.',
    change: 'Put right what was recorded.',
    remove: 'Take it back: it was no commitment.',
    moveDueDate: 'Give it another date, with a reason.',
    markDone: 'Mark it as done, with proof.',
    reopen: 'Open it again.',
  },
);

@Resolver(() => Commitment)
export class CommitmentResolver {
  @FieldResolver(() => Seat, { nullable: true, description: 'The seat that promised it, if one did.' })
  seat(@Root() { seatId }: Commitment, @Ctx() ctx: Context): Promise<Seat | null> | null {
    return seatId ? seatById(ctx).load(seatId) : null;
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality that promised it.' })
  municipality(
    @Root() { municipalityId }: Commitment,
    @Ctx() ctx: Context,
  ): Promise<Municipality | null> | null {
    return municipalityId ? municipalityById(ctx).load(municipalityId) : null;
  }

  @FieldResolver(() => Provider, { nullable: true, description: 'The provider that promised it.' })
  provider(@Root() { providerId }: Commitment, @Ctx() ctx: Context): Promise<Provider | null> | null {
    return providerId ? providerById(ctx).load(providerId) : null;
  }

  @FieldResolver(() => AgendaItem, { description: 'Agenda item at which it was made.' })
  agendaItem(@Root() { agendaItemId }: Commitment, @Ctx() ctx: Context): Promise<AgendaItem | null> {
    return itemById(ctx).load(agendaItemId);
  }

  @FieldResolver(() => Meeting, { description: 'Meeting in which it was made.' })
  async meeting(@Root() { agendaItemId }: Commitment, @Ctx() ctx: Context): Promise<Meeting | null> {
    return meetingById(ctx).load((await itemById(ctx).load(agendaItemId))!.meetingId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is open and past its date.' })
  overdue(@Root() { state, dueOn }: Commitment, @Ctx() ctx: Context): boolean {
    return state === CommitmentState.OPEN && dueOn < localDate(ctx.clock.now());
  }

  @FieldResolver(() => [CommitmentDueChange], { description: 'Changes of its date, oldest first.' })
  dueChanges(@Root() { id }: Commitment, @Ctx() ctx: Context): Promise<CommitmentDueChange[]> {
    return dueChangesOf(ctx).load(id);
  }

  @FieldResolver(() => [AgendaItem], { description: 'Agenda items at which it came back, overdue.' })
  returns(@Root() { id }: Commitment, @Ctx() ctx: Context): Promise<AgendaItem[]> {
    return returnsOfCommitment(ctx).load(id);
  }

  @FieldResolver(() => CommitmentAbilities, { description: 'What the caller may do with it now.' })
  async abilities(@Root() commitment: Commitment, @Ctx() ctx: Context): Promise<Record<string, boolean>> {
    return commitmentAbilities(ctx.actor, await factsOf(ctx, commitment), commitment);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemCommitmentsResolver {
  @FieldResolver(() => [Commitment], {
    description: 'What was promised at it; for the public with the adopted minutes.',
  })
  commitments(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<Commitment[]> {
    return commitmentsOfItem(ctx).load(item.id);
  }

  @FieldResolver(() => [Commitment], { description: 'Overdue commitments that came back at it.' })
  returnedCommitments(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<Commitment[]> {
    return returnedAtItem(ctx).load(item.id);
  }
}

@Resolver(() => Region)
export class RegionCommitmentsResolver {
  @FieldResolver(() => CommitmentConnection, {
    description: 'What was promised at its table; those of closed items for the table only.',
  })
  commitments(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => CommitmentsArgs) args: CommitmentsArgs,
  ): Promise<Page<Commitment>> {
    return commitmentsOfRegion(ctx, region.id, args);
  }

  @FieldResolver(() => CommitmentCounts, { description: 'How many commitments are open, overdue and done.' })
  commitmentCounts(@Root() region: Region, @Ctx() ctx: Context): Promise<CommitmentCounts> {
    return commitmentCountsOf(ctx, region.id);
  }

  @FieldResolver(() => [String], { description: 'Who promised something, as their names are written.' })
  commitmentOwners(@Root() region: Region, @Ctx() ctx: Context): Promise<string[]> {
    return commitmentOwnersOf(ctx, region.id);
  }
}
