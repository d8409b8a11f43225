import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { abilitiesOf } from '../access/policy.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { addContract } from './add-contract.ts';
import { Contract } from './contract.entity.ts';
import { AddContractInput, ContractPayload, EndContractInput, SaveContractInput } from './contract.inputs.ts';
import { lotOf, municipalityOf, providerOf } from './contract.loaders.ts';
import { contractPolicy } from './contract.policy.ts';
import { isInForce, lotIdsOfContract } from './provider-contracts.queries.ts';
import { endContract, saveContract } from './save-contract.ts';

@ObjectType({ description: 'What the viewer may do with a contract.' })
export class ContractAbilities {
  @Field(() => Boolean, { description: 'Change or end it.' })
  save: boolean;
}

@Resolver(() => Contract)
export class ContractResolver {
  @FieldResolver(() => Provider, { description: 'Whose contract it is.' })
  async provider(@Root() contract: Contract, @Ctx() ctx: Context): Promise<Provider> {
    return (await providerOf(ctx).load(contract.providerId))!;
  }

  @FieldResolver(() => Municipality, { description: 'The municipality that contracts.' })
  async municipality(@Root() contract: Contract, @Ctx() ctx: Context): Promise<Municipality> {
    return (await municipalityOf(ctx).load(contract.municipalityId))!;
  }

  @FieldResolver(() => [Lot], { description: 'The lots it covers, by number.' })
  async lots(@Root() contract: Contract, @Ctx() ctx: Context): Promise<Lot[]> {
    const ids = await lotIdsOfContract(ctx).load(contract.id);
    const lots = (await Promise.all(ids.map((id) => lotOf(ctx).load(id)))) as Lot[];
    return lots.toSorted((a, b) => a.number - b.number);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it holds today.' })
  inForce(@Root() contract: Contract, @Ctx() ctx: Context): boolean {
    return isInForce(ctx, contract);
  }

  @FieldResolver(() => ContractAbilities, { description: 'What the viewer may do with it.' })
  abilities(@Root() contract: Contract, @Ctx() ctx: Context): ContractAbilities {
    return abilitiesOf(contractPolicy, ctx.actor, contract);
  }

  @Mutation(() => ContractPayload, { description: 'Adds a contract of a provider.' })
  addContract(
    @Ctx() ctx: Context,
    @Arg('input', () => AddContractInput, { description: 'Whose, and what it says.' })
    input: AddContractInput,
  ): Promise<ContractPayload> {
    return mutate(ctx, addContract, input);
  }

  @Mutation(() => ContractPayload, { description: 'Changes what a contract says.' })
  saveContract(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveContractInput, { description: 'Which, and what it says now.' })
    input: SaveContractInput,
  ): Promise<ContractPayload> {
    return mutate(ctx, saveContract, input);
  }

  @Mutation(() => ContractPayload, { description: 'Sets the last day of a contract.' })
  endContract(
    @Ctx() ctx: Context,
    @Arg('input', () => EndContractInput, { description: 'Which, and its last day.' })
    input: EndContractInput,
  ): Promise<ContractPayload> {
    return mutate(ctx, endContract, input);
  }
}
