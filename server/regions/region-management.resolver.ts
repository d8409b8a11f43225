import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { abilitiesOf } from '../access/policy.ts';
import { Region } from './region.entity.ts';
import {
  AddLotInput,
  AddMunicipalityInput,
  AddRegionInput,
  RegionPayload,
  RenameLotInput,
  SaveProductInput,
  SaveRegionSettingsInput,
} from './region.inputs.ts';
import { regionPolicy } from './region.policy.ts';
import { addLot, addMunicipality, renameLot, saveProduct } from './save-composition.ts';
import { addRegion, saveRegionSettings } from './save-region.ts';

@ObjectType({ description: 'What the viewer may do with a region.' })
export class RegionAbilities {
  @Field(() => Boolean, { description: 'Open the pages for its staff.' })
  manage: boolean;

  @Field(() => Boolean, { description: 'Change what it says of itself, and its terms.' })
  saveSettings: boolean;

  @Field(() => Boolean, { description: 'Change its municipalities, lots and products.' })
  saveComposition: boolean;
}

@Resolver(() => Region)
export class RegionManagementResolver {
  @FieldResolver(() => RegionAbilities, { description: 'What the viewer may do with it.' })
  abilities(@Root() region: Region, @Ctx() ctx: Context): RegionAbilities {
    return abilitiesOf(regionPolicy, ctx.actor, region);
  }

  @Mutation(() => RegionPayload, { description: 'Changes what a region says of itself.' })
  saveRegionSettings(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveRegionSettingsInput, { description: 'The region as it is to be.' })
    input: SaveRegionSettingsInput,
  ): Promise<RegionPayload> {
    return mutate(ctx, saveRegionSettings, input);
  }

  @Mutation(() => RegionPayload, { description: 'Adds a region.' })
  addRegion(
    @Ctx() ctx: Context,
    @Arg('input', () => AddRegionInput, { description: 'The region.' }) input: AddRegionInput,
  ): Promise<RegionPayload> {
    return mutate(ctx, addRegion, input);
  }

  @Mutation(() => RegionPayload, { description: 'Adds a municipality to a region.' })
  addMunicipality(
    @Ctx() ctx: Context,
    @Arg('input', () => AddMunicipalityInput, { description: 'The municipality.' })
    input: AddMunicipalityInput,
  ): Promise<RegionPayload> {
    return mutate(ctx, addMunicipality, input);
  }

  @Mutation(() => RegionPayload, { description: 'Adds a lot to a region, under the next number.' })
  addLot(
    @Ctx() ctx: Context,
    @Arg('input', () => AddLotInput, { description: 'The lot.' }) input: AddLotInput,
  ): Promise<RegionPayload> {
    return mutate(ctx, addLot, input);
  }

  @Mutation(() => RegionPayload, { description: 'Renames a lot.' })
  renameLot(
    @Ctx() ctx: Context,
    @Arg('input', () => RenameLotInput, { description: 'Which, and its name.' }) input: RenameLotInput,
  ): Promise<RegionPayload> {
    return mutate(ctx, renameLot, input);
  }

  @Mutation(() => RegionPayload, { description: 'Adds or changes a product of a lot.' })
  saveProduct(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveProductInput, { description: 'The product.' }) input: SaveProductInput,
  ): Promise<RegionPayload> {
    return mutate(ctx, saveProduct, input);
  }
}
