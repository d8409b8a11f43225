import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import type { OutboxMail } from '../notifications/outbox-mail.entity.ts';
import { representationsOf } from '../people/role-holders.ts';
import { loader } from '../platform/loaders.ts';
import type { Page } from '../platform/paging.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { SizeClass } from '../providers/provider.entity.ts';
import { lotGroups, municipalityGroups, reachGroups } from './reach-groups.ts';
import { ReachDelivery } from './reach-delivery.ts';
import { reachPolicy } from './reach.policy.ts';
import {
  countOf,
  deliveryOfRow,
  invitationOfRow,
  mailsOfRow,
  reachCells,
  reachProviders,
  reactedOfRow,
} from './reach.queries.ts';
import {
  Reach,
  ReachCount,
  ReachGroup,
  ReachMail,
  ReachPerson,
  ReachProvider,
  ReachProviderConnection,
  ReachProvidersArgs,
} from './reach.types.ts';

@Resolver(() => Proposal)
export class ProposalReachResolver {
  @FieldResolver(() => Reach, {
    nullable: true,
    description: 'Whom the invitation reached; null for others than the staff, and before publication.',
  })
  reach(@Root() proposal: Proposal, @Ctx() ctx: Context): Reach | null {
    return reachPolicy.view(ctx.actor, proposal) ? { proposalId: proposal.id } : null;
  }
}

@Resolver(() => Reach)
export class ReachResolver {
  @FieldResolver(() => ReachCount, { description: 'Over all invited providers.' })
  async total(@Root() { proposalId }: Reach, @Ctx() ctx: Context): Promise<ReachCount> {
    return countOf(await reachCells.whole(ctx).load(proposalId));
  }

  @FieldResolver(() => [ReachGroup], { description: 'By size class; each provider is in one.' })
  async bySizeClass(@Root() { proposalId }: Reach, @Ctx() ctx: Context): Promise<ReachGroup[]> {
    const groups = reachGroups(await reachCells.bySize(ctx).load(proposalId));
    const sizes: (SizeClass | null)[] = [...Object.values(SizeClass), null];
    return sizes.flatMap((sizeClass) => {
      const counts = groups.get(sizeClass);
      return counts ? [{ sizeClass, lot: null, municipality: null, counts }] : [];
    });
  }

  @FieldResolver(() => [ReachGroup], { description: 'By lot; a provider can be in several.' })
  async byLot(@Root() { proposalId }: Reach, @Ctx() ctx: Context): Promise<ReachGroup[]> {
    return lotGroups(ctx, reachGroups(await reachCells.byLot(ctx).load(proposalId)));
  }

  @FieldResolver(() => [ReachGroup], { description: 'By municipality; a provider can be in several.' })
  async byMunicipality(@Root() { proposalId }: Reach, @Ctx() ctx: Context): Promise<ReachGroup[]> {
    return municipalityGroups(ctx, reachGroups(await reachCells.byMunicipality(ctx).load(proposalId)));
  }

  @FieldResolver(() => ReachProviderConnection, { description: 'The invited providers, by name.' })
  providers(
    @Root() { proposalId }: Reach,
    @Ctx() ctx: Context,
    @Args(() => ReachProvidersArgs) args: ReachProvidersArgs,
  ): Promise<Page<ReachProvider>> {
    return reachProviders(ctx, proposalId, args);
  }
}

@Resolver(() => ReachProvider)
export class ReachProviderResolver {
  @FieldResolver(() => Date, { description: 'When it was invited.' })
  async invitedAt(@Root() row: ReachProvider, @Ctx() ctx: Context): Promise<Date> {
    return (await invitationOfRow(ctx).load(row))!.invitedAt;
  }

  @FieldResolver(() => ReachDelivery, { description: 'Whether an invitation reached somebody.' })
  delivery(@Root() row: ReachProvider, @Ctx() ctx: Context): Promise<ReachDelivery> {
    return deliveryOfRow(ctx, row);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it reacted, whatever way.' })
  reacted(@Root() row: ReachProvider, @Ctx() ctx: Context): Promise<boolean> {
    return reactedOfRow(ctx).load(row);
  }

  @FieldResolver(() => [ReachMail], { description: 'The mails about the proposal, oldest first.' })
  mails(@Root() row: ReachProvider, @Ctx() ctx: Context): Promise<OutboxMail[]> {
    return mailsOfRow(ctx).load(row);
  }

  @FieldResolver(() => [ReachPerson], { description: 'Who represents it today.' })
  representatives(@Root() row: ReachProvider, @Ctx() ctx: Context): Promise<ReachPerson[]> {
    return representativesOfProvider(ctx).load(row.provider.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'General address of the provider.' })
  generalEmail(@Root() { provider }: ReachProvider): string | null {
    return provider.email;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Telephone number of the provider.' })
  phone(@Root() { provider }: ReachProvider): string | null {
    return provider.phone;
  }
}

const representativesOfProvider = loader(async (ctx: Context, ids: readonly string[]) => {
  const found = await representationsOf(ctx, [...ids]);
  return ids.map((id) => found.filter(({ providerId }) => providerId === id).map(({ person }) => person));
});
