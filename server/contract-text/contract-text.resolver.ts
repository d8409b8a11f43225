import { Arg, Ctx, Extensions, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { abilitiesOf } from '../access/policy.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { addendumNumbered, articlesOf, effectsOf } from './addendum.queries.ts';
import { Addendum } from './addendum.entity.ts';
import { historyOf } from './clause-variants.ts';
import { ClauseWording } from './clause-wording.entity.ts';
import { contractBook, generationsOfRegion, municipalitiesOfRegion } from './contract-book.ts';
import { ContractClause } from './contract-clause.entity.ts';
import {
  CorrectWordingInput,
  CorrectWordingPayload,
  EnterContractTextInput,
  EnterContractTextPayload,
} from './contract-text.inputs.ts';
import {
  addendaOfGeneration,
  addendaOfProposal,
  addendumById,
  correctionsOfWording,
  generationById,
  proposalById,
} from './contract-text.loaders.ts';
import { contractTextPolicy } from './contract-text.policy.ts';
import { compareDays, contractTextOn } from './contract-text.queries.ts';
import {
  AddendumArticle,
  AddendumEffect,
  ClauseVariant,
  ContractComparison,
  ContractText,
  ContractTextAbilities,
} from './contract-text.shapes.ts';
import { correctWording } from './correct-wording.ts';
import { enterContractText } from './enter-contract-text.ts';
import { WordingCorrection } from './wording-correction.entity.ts';

const ofMunicipality = 'Only for the municipality of this CBS code.';

@Resolver(() => Region)
export class RegionContractTextResolver {
  @FieldResolver(() => ContractText, {
    nullable: true,
    description: 'The contract text as valid on a day; null where no generation holds on it.',
  })
  contractText(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('on', () => String, { nullable: true, description: 'The day, as YYYY-MM-DD; today when left out.' })
    on?: string | null,
    @Arg('municipality', () => String, { nullable: true, description: ofMunicipality })
    municipality?: string | null,
  ): Promise<ContractText | null> {
    return contractTextOn(ctx, region.id, { on: on ?? null, municipality: municipality ?? null });
  }

  @Extensions({ cost: 500 })
  @FieldResolver(() => ContractComparison, {
    nullable: true,
    description: 'What differs in the contract text of a municipality between two days.',
  })
  contractComparison(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('from', () => String, { description: 'The earlier day, as YYYY-MM-DD.' }) from: string,
    @Arg('to', () => String, { description: 'The later day, as YYYY-MM-DD.' }) to: string,
    @Arg('municipality', () => String, {
      nullable: true,
      description: 'CBS code of the municipality; the first by name when left out.',
    })
    municipality?: string | null,
  ): Promise<ContractComparison | null> {
    return compareDays(ctx, region.id, { from, to, municipality: municipality ?? null });
  }

  @FieldResolver(() => [Addendum], { description: 'Its addenda of all generations, newest first.' })
  async addenda(@Root() region: Region, @Ctx() ctx: Context): Promise<Addendum[]> {
    const generations = await generationsOfRegion(ctx).load(region.id);
    const addenda = await addendaOfGeneration(ctx).loadMany(generations.map(({ id }) => id));
    return (addenda as Addendum[][]).flat().toReversed();
  }

  @FieldResolver(() => Addendum, { nullable: true, description: 'One addendum by its number.' })
  addendum(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('generation', () => String, { description: 'Name of the generation.' }) generation: string,
    @Arg('number', () => Int, { description: 'Number within it.' }) number: number,
  ): Promise<Addendum | null> {
    return addendumNumbered(ctx, region.id, generation, number);
  }

  @FieldResolver(() => ContractTextAbilities, {
    description: 'What the viewer may do with its contract text.',
  })
  contractTextAbilities(
    @Root() region: Region,
    @Ctx() ctx: Context,
  ): InstanceType<typeof ContractTextAbilities> {
    return abilitiesOf(contractTextPolicy, ctx.actor, { regionId: region.id });
  }

  @Mutation(() => EnterContractTextPayload, { description: 'Enters the text with which a generation began.' })
  enterContractText(
    @Ctx() ctx: Context,
    @Arg('input', () => EnterContractTextInput, { description: 'The articles.' })
    input: EnterContractTextInput,
  ): Promise<EnterContractTextPayload> {
    return mutate(ctx, enterContractText, input);
  }

  @Mutation(() => CorrectWordingPayload, {
    description: 'Corrects a typing error in the recorded contract text.',
  })
  correctWording(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectWordingInput, { description: 'What it should say, and why.' })
    input: CorrectWordingInput,
  ): Promise<CorrectWordingPayload> {
    return mutate(ctx, correctWording, input);
  }
}

@Resolver(() => ContractClause)
export class ContractClauseResolver {
  @FieldResolver(() => [ClauseVariant], { description: 'All that it ever said, oldest first.' })
  async history(@Root() clause: ContractClause, @Ctx() ctx: Context): Promise<ClauseVariant[]> {
    const book = (await contractBook(ctx).load(clause.generationId))!;
    return historyOf(book, clause.id, await municipalitiesOfRegion(ctx).load(book.generation.regionId));
  }
}

@Resolver(() => ClauseWording)
export class ClauseWordingResolver {
  @FieldResolver(() => Addendum, {
    nullable: true,
    description: 'The addendum that brought it; null for the text with which the generation began.',
  })
  addendum(@Root() wording: ClauseWording, @Ctx() ctx: Context): Promise<Addendum | null> | null {
    return wording.addendumId ? addendumById(ctx).load(wording.addendumId) : null;
  }

  @FieldResolver(() => [WordingCorrection], { description: 'Corrections of typing errors, oldest first.' })
  corrections(@Root() wording: ClauseWording, @Ctx() ctx: Context): Promise<WordingCorrection[]> {
    return correctionsOfWording(ctx).load(wording.id);
  }
}

@Resolver(() => Addendum)
export class AddendumResolver {
  @FieldResolver(() => ContractGeneration, { description: 'Generation whose contract it changes.' })
  async generation(@Root() addendum: Addendum, @Ctx() ctx: Context): Promise<ContractGeneration> {
    return (await generationById(ctx).load(addendum.generationId))!;
  }

  @FieldResolver(() => Proposal, { description: 'Proposal that it comes from.' })
  async proposal(@Root() addendum: Addendum, @Ctx() ctx: Context): Promise<Proposal> {
    return (await proposalById(ctx).load(addendum.proposalId))!;
  }

  @FieldResolver(() => [AddendumEffect], {
    description: 'From when it holds, per municipality that adopted it.',
  })
  effects(@Root() addendum: Addendum, @Ctx() ctx: Context): Promise<AddendumEffect[]> {
    return effectsOf(ctx, addendum);
  }

  @Extensions({ cost: 100 })
  @FieldResolver(() => [AddendumArticle], { description: 'The articles that it changes, in order.' })
  articles(@Root() addendum: Addendum, @Ctx() ctx: Context): Promise<AddendumArticle[]> {
    return articlesOf(ctx, addendum);
  }
}

@Resolver(() => Proposal)
export class ProposalAddendaResolver {
  @FieldResolver(() => [Addendum], { description: 'The addenda that it became, one per generation.' })
  addenda(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Addendum[]> {
    return addendaOfProposal(ctx).load(proposal.id);
  }
}
