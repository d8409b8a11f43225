import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import { Provider, SizeClass } from '../providers/provider.entity.ts';
import { providerPolicy, type ProviderAbility } from '../providers/provider.policy.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Contract } from './contract.entity.ts';
import { lotOf, municipalityOf } from './contract.loaders.ts';
import { contractPolicy } from './contract.policy.ts';
import {
  contractsOfProvider,
  factsOfProvider,
  isInForce,
  lotIdsOfContract,
} from './provider-contracts.queries.ts';
import { ProviderAbilities } from './provider.inputs.ts';

const regionArgument = { nullable: true, description: 'Only those of this region.' };
const who = 'For its staff, the provider itself and the operator; others get null.';

/** What may be read of a provider, for each reader. */
@Resolver(() => Provider)
export class ProviderFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: `KvK number, 8 digits. ${who}` })
  async kvkNumber(@Root() provider: Provider, @Ctx() ctx: Context): Promise<string | null> {
    return (await may(ctx, 'viewNumbers', provider)) ? provider.kvkNumber : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `RSIN, 9 digits. ${who}` })
  async rsin(@Root() provider: Provider, @Ctx() ctx: Context): Promise<string | null> {
    return (await may(ctx, 'viewNumbers', provider)) ? provider.rsin : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `AGB code, 8 digits. ${who}` })
  async agbCode(@Root() provider: Provider, @Ctx() ctx: Context): Promise<string | null> {
    return (await may(ctx, 'viewNumbers', provider)) ? provider.agbCode : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `General e-mail address. ${who}` })
  async email(@Root() provider: Provider, @Ctx() ctx: Context): Promise<string | null> {
    return (await may(ctx, 'viewNumbers', provider)) ? provider.email : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `Telephone number. ${who}` })
  async phone(@Root() provider: Provider, @Ctx() ctx: Context): Promise<string | null> {
    return (await may(ctx, 'viewNumbers', provider)) ? provider.phone : null;
  }

  @FieldResolver(() => SizeClass, {
    nullable: true,
    description: 'Size class, when stated. For the table, its staff, the provider itself and the operator.',
  })
  async sizeClass(@Root() provider: Provider, @Ctx() ctx: Context): Promise<SizeClass | null> {
    return (await may(ctx, 'viewSize', provider)) ? provider.sizeClass : null;
  }

  @FieldResolver(() => [Municipality], { description: 'Municipalities whose contract holds today, by name.' })
  async municipalities(
    @Root() provider: Provider,
    @Ctx() ctx: Context,
    @Arg('regionId', () => ID, regionArgument) regionId?: string | null,
  ): Promise<Municipality[]> {
    const contracts = await contractsInForce(ctx, provider, regionId);
    const ids = new Set(contracts.map(({ municipalityId }) => municipalityId));
    const rows = (await Promise.all([...ids].map((id) => municipalityOf(ctx).load(id)))) as Municipality[];
    return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  }

  @FieldResolver(() => [Lot], { description: 'Lots of its contracts that hold today, by number.' })
  async lots(
    @Root() provider: Provider,
    @Ctx() ctx: Context,
    @Arg('regionId', () => ID, regionArgument) regionId?: string | null,
  ): Promise<Lot[]> {
    const contracts = await contractsInForce(ctx, provider, regionId);
    const ids = await Promise.all(contracts.map(({ id }) => lotIdsOfContract(ctx).load(id)));
    const rows = await Promise.all([...new Set(ids.flat())].map((id) => lotOf(ctx).load(id)));
    return (rows as Lot[]).toSorted((a, b) => a.number - b.number);
  }

  @FieldResolver(() => [Contract], { description: 'Its contracts that the viewer may read, by start.' })
  async contracts(@Root() provider: Provider, @Ctx() ctx: Context): Promise<Contract[]> {
    const contracts = await contractsOfProvider(ctx).load(provider.id);
    return contracts.filter((contract) => contractPolicy.view(ctx.actor, contract));
  }

  @FieldResolver(() => ProviderAbilities, { description: 'What the viewer may do with it.' })
  async abilities(@Root() provider: Provider, @Ctx() ctx: Context): Promise<ProviderAbilities> {
    return abilitiesOf(providerPolicy, ctx.actor, await factsOfProvider(ctx, provider.id));
  }
}

async function may(ctx: Context, ability: ProviderAbility, provider: Provider): Promise<boolean> {
  return providerPolicy[ability](ctx.actor, await factsOfProvider(ctx, provider.id));
}

async function contractsInForce(
  ctx: Context,
  provider: Provider,
  regionId?: string | null,
): Promise<Contract[]> {
  const contracts = await contractsOfProvider(ctx).load(provider.id);
  return contracts.filter((one) => isInForce(ctx, one) && (!regionId || one.regionId === regionId));
}
