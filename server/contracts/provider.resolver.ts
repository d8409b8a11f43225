import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Public } from '../access/guard.ts';
import { mutate } from '../access/mutate.ts';
import type { Page } from '../platform/paging.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { addProvider } from './add-provider.ts';
import {
  AddProviderInput,
  ProviderPayload,
  SaveMyProviderInput,
  SaveProviderInput,
} from './contract.inputs.ts';
import { municipalitiesOf } from './contract.loaders.ts';
import { contractPolicy } from './contract.policy.ts';
import { ProviderConnection, ProvidersArgs } from './provider.inputs.ts';
import { providerById, providersOfRegion } from './provider.queries.ts';
import { saveMyProvider, saveProvider } from './save-provider.ts';

/** A provider belongs to a region by its contracts, so what a region does with its providers stands here. */
@Resolver(() => Region)
export class RegionProvidersResolver {
  @FieldResolver(() => ProviderConnection, { description: 'Its providers, by name.' })
  providers(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => ProvidersArgs) args: ProvidersArgs,
  ): Promise<Page<Provider>> {
    return providersOfRegion(ctx, region.id, args);
  }

  @FieldResolver(() => [Municipality], {
    description: 'Its municipalities whose contracts the viewer keeps, by name.',
  })
  async municipalitiesToContract(@Root() region: Region, @Ctx() ctx: Context): Promise<Municipality[]> {
    const municipalities = await municipalitiesOf(ctx).load(region.id);
    return municipalities.filter(({ id: municipalityId }) =>
      contractPolicy.save(ctx.actor, { regionId: region.id, municipalityId, providerId: null }),
    );
  }
}

@Resolver()
export class ProviderResolver {
  @Public()
  @Query(() => Provider, { nullable: true, description: 'One provider; null when there is none to be seen.' })
  provider(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the provider.' }) id: string,
  ): Promise<Provider | null> {
    return providerById(ctx, id);
  }

  @Mutation(() => ProviderPayload, { description: 'Adds a provider with its first contract.' })
  addProvider(
    @Ctx() ctx: Context,
    @Arg('input', () => AddProviderInput, { description: 'The provider and its contract.' })
    input: AddProviderInput,
  ): Promise<ProviderPayload> {
    return mutate(ctx, addProvider, input);
  }

  @Mutation(() => ProviderPayload, { description: 'Changes what is recorded of a provider.' })
  saveProvider(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveProviderInput, { description: 'The provider as it is to be.' })
    input: SaveProviderInput,
  ): Promise<ProviderPayload> {
    return mutate(ctx, saveProvider, input);
  }

  @Mutation(() => ProviderPayload, { description: 'Changes what the own provider says of itself.' })
  saveMyProvider(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveMyProviderInput, { description: 'What it says of itself.' })
    input: SaveMyProviderInput,
  ): Promise<ProviderPayload> {
    return mutate(ctx, saveMyProvider, input);
  }
}
