import { Arg, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { startOfDay } from '../platform/time/amsterdam.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { RoadStep, RoadStepKind } from '../proposals/proposal-road.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { RedlineSegment } from '../proposals/proposal.shapes.ts';
import { redline } from '../proposals/redline.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { DecisionClause } from './decision-clause.entity.ts';
import { Decision } from './decision.entity.ts';
import {
  DiscardDecisionInput,
  DiscardDecisionPayload,
  PublishDecisionInput,
  PublishDecisionPayload,
  SaveDecisionInput,
  SaveDecisionPayload,
} from './decision.inputs.ts';
import { clauseChangeById, clausesOfDecision, municipalityById, proposalById } from './decision.loaders.ts';
import { decisionAbilities, decisionsByMunicipality } from './decision.queries.ts';
import { DecisionAbilities, MunicipalityDecision } from './decision.shapes.ts';
import { discardDecision } from './discard-decision.ts';
import { publishDecision } from './publish-decision.ts';
import { saveDecision } from './save-decision.ts';

@Resolver(() => Proposal)
export class ProposalDecisionsResolver {
  @FieldResolver(() => [MunicipalityDecision], {
    description: 'What each municipality concerned decided, by name; drafts for the staff only.',
  })
  decisions(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<MunicipalityDecision[]> {
    return decisionsByMunicipality(ctx, proposal);
  }
}

@Resolver(() => RoadStep)
export class RoadStepDecisionsResolver {
  @FieldResolver(() => [MunicipalityDecision], {
    description: 'For the decision and the day of effect: what each municipality concerned decided.',
  })
  async decisions(@Root() step: RoadStep, @Ctx() ctx: Context): Promise<MunicipalityDecision[]> {
    if (![RoadStepKind.DECISION, RoadStepKind.IN_EFFECT].includes(step.kind)) return [];
    const proposal = await proposalById(ctx).load(step.proposalId);
    return proposal ? decisionsByMunicipality(ctx, proposal) : [];
  }
}

@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => Municipality, { description: 'Municipality that decided.' })
  async municipality(@Root() decision: Decision, @Ctx() ctx: Context): Promise<Municipality> {
    return (await municipalityById(ctx).load(decision.municipalityId))!;
  }

  @FieldResolver(() => [DecisionClause], {
    description: 'Articles with a text of its own; the others are as proposed.',
  })
  clauses(@Root() decision: Decision, @Ctx() ctx: Context): Promise<DecisionClause[]> {
    return clausesOfDecision(ctx).load(decision.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it takes effect before the day on which it was published.',
  })
  retroactive(@Root() { effectiveOn, publishedAt }: Decision, @Ctx() ctx: Context): boolean {
    const from = publishedAt ?? ctx.clock.now();
    return effectiveOn !== null && startOfDay(effectiveOn).getTime() + 86_400_000 <= from.getTime();
  }

  @FieldResolver(() => DecisionAbilities, { description: 'What the acting role may do with it now.' })
  async abilities(
    @Root() decision: Decision,
    @Ctx() ctx: Context,
  ): Promise<InstanceType<typeof DecisionAbilities>> {
    return decisionAbilities(ctx.actor, decision, (await proposalById(ctx).load(decision.proposalId))!);
  }

  @Mutation(() => SaveDecisionPayload, {
    description: 'Records the decision of the own municipality as a draft.',
  })
  saveDecision(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveDecisionInput, { description: 'What is decided.' }) input: SaveDecisionInput,
  ): Promise<SaveDecisionPayload> {
    return mutate(ctx, saveDecision, input);
  }

  @Mutation(() => PublishDecisionPayload, { description: 'Publishes a decision of the own municipality.' })
  publishDecision(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishDecisionInput, { description: 'Which.' }) input: PublishDecisionInput,
  ): Promise<PublishDecisionPayload> {
    return mutate(ctx, publishDecision, input);
  }

  @Mutation(() => DiscardDecisionPayload, { description: 'Throws a draft of a decision away.' })
  discardDecision(
    @Ctx() ctx: Context,
    @Arg('input', () => DiscardDecisionInput, { description: 'Which.' }) input: DiscardDecisionInput,
  ): Promise<DiscardDecisionPayload> {
    return mutate(ctx, discardDecision, input);
  }
}

@Resolver(() => DecisionClause)
export class DecisionClauseResolver {
  @FieldResolver(() => ClauseChange, { description: 'The proposed change of the article.' })
  async clauseChange(@Root() clause: DecisionClause, @Ctx() ctx: Context): Promise<ClauseChange> {
    return (await clauseChangeById(ctx).load(clause.clauseChangeId))!;
  }

  @Extensions({ cost: 50 })
  @FieldResolver(() => [RedlineSegment], { description: 'From the proposed text to the decided one.' })
  async redline(@Root() clause: DecisionClause, @Ctx() ctx: Context): Promise<RedlineSegment[]> {
    return redline((await clauseChangeById(ctx).load(clause.clauseChangeId))!.newText, clause.text);
  }
}
