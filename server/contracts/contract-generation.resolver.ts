import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { childrenOf } from '../platform/loaders.ts';
import { Region } from '../regions/region.entity.ts';
import { ContractGeneration } from './contract-generation.entity.ts';
import { SaveContractGenerationInput, SaveContractGenerationPayload } from './contract-generation.inputs.ts';
import { saveContractGeneration } from './save-contract-generation.ts';

const generationsOfRegion = childrenOf(ContractGeneration, 'regionId', ['startsOn']);

@Resolver(() => Region)
export class RegionGenerationsResolver {
  @FieldResolver(() => [ContractGeneration], { description: 'Its generations of contracts, oldest first.' })
  contractGenerations(@Root() region: Region, @Ctx() ctx: Context): Promise<ContractGeneration[]> {
    return generationsOfRegion(ctx).load(region.id);
  }

  @Mutation(() => SaveContractGenerationPayload, {
    description: 'Adds a generation of contracts or changes one.',
  })
  saveContractGeneration(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveContractGenerationInput, { description: 'The generation as it is to be.' })
    input: SaveContractGenerationInput,
  ): Promise<SaveContractGenerationPayload> {
    return mutate(ctx, saveContractGeneration, input);
  }
}
