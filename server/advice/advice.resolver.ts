import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { PageArgs, type Page } from '../platform/paging.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { AdviceRequest } from './advice-request.entity.ts';
import { Advice } from './advice.entity.ts';
import { AdviceRequestPayload, AskAdviceInput, GiveAdviceInput } from './advice.inputs.ts';
import { advicesOfRequest, proposalById, requestsOfProposal, seatById } from './advice.loaders.ts';
import { advicePolicy } from './advice.policy.ts';
import { AdviceRequestConnection, awaitedAdvice } from './advice.queries.ts';
import { askAdvice, statesForAdvice } from './ask-advice.ts';
import { giveAdvice } from './give-advice.ts';

const factsOf = ({ regionId, seatId }: AdviceRequest) => ({ regionId, seatId, public: false });

@Resolver(() => Proposal)
export class ProposalAdviceResolver {
  @FieldResolver(() => [AdviceRequest], {
    description:
      'What advisory councils were asked and advised; for the table at once, for the public what was given once the table has spoken.',
  })
  advice(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<AdviceRequest[]> {
    return requestsOfProposal(ctx).load(proposal.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller can ask a council for advice now.' })
  mayAskAdvice(@Root() { regionId, state }: Proposal, @Ctx() ctx: Context): boolean {
    const facts = { regionId, seatId: '', public: false };
    return advicePolicy.ask(ctx.actor, facts) && statesForAdvice.includes(state);
  }
}

@Resolver(() => Region)
export class RegionAdviceResolver {
  @FieldResolver(() => AdviceRequestConnection, {
    description:
      'Advice that was asked and not given yet: all of it for the staff, its own for who fills the seat of a council. What is due first comes first.',
  })
  awaitedAdvice(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<AdviceRequest>> {
    return awaitedAdvice(ctx, region, args);
  }
}

@Resolver(() => AdviceRequest)
export class AdviceRequestResolver {
  @FieldResolver(() => Proposal, { description: 'The proposal that it is about.' })
  proposal(@Root() request: AdviceRequest, @Ctx() ctx: Context): Promise<Proposal | null> {
    return proposalById(ctx).load(request.proposalId);
  }

  @FieldResolver(() => Seat, { description: 'The seat of the council that was asked.' })
  seat(@Root() request: AdviceRequest, @Ctx() ctx: Context): Promise<Seat | null> {
    return seatById(ctx).load(request.seatId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was asked in particular; for the table only.',
  })
  question(@Root() request: AdviceRequest, @Ctx() ctx: Context): string | null {
    return advicePolicy.readEarlier(ctx.actor, factsOf(request)) ? request.question : null;
  }

  @FieldResolver(() => Advice, {
    nullable: true,
    description: 'The advice that counts; null until it is given.',
  })
  async advice(@Root() request: AdviceRequest, @Ctx() ctx: Context): Promise<Advice | null> {
    return (await advicesOfRequest(ctx).load(request.id)).at(-1) ?? null;
  }

  @FieldResolver(() => [Advice], {
    description: 'What it took the place of, oldest first; for the table only.',
  })
  async earlier(@Root() request: AdviceRequest, @Ctx() ctx: Context): Promise<Advice[]> {
    if (!advicePolicy.readEarlier(ctx.actor, factsOf(request))) return [];
    return (await advicesOfRequest(ctx).load(request.id)).slice(0, -1);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the day has passed and no advice was given.' })
  overdue(@Root() { version, dueOn }: AdviceRequest, @Ctx() ctx: Context): boolean {
    return version === 0 && localDate(ctx.clock.now()) > dueOn;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller can give the advice of the council now.' })
  async mayGive(@Root() request: AdviceRequest, @Ctx() ctx: Context): Promise<boolean> {
    const proposal = await proposalById(ctx).load(request.proposalId);
    const open = proposal !== null && statesForAdvice.includes(proposal.state);
    return open && advicePolicy.give(ctx.actor, factsOf(request));
  }
}

@Resolver()
export class AdviceResolver {
  @Mutation(() => AdviceRequestPayload, { description: 'Asks an advisory council for advice, and mails it.' })
  askAdvice(
    @Ctx() ctx: Context,
    @Arg('input', () => AskAdviceInput, { description: 'Which council, about what.' }) input: AskAdviceInput,
  ): Promise<AdviceRequestPayload> {
    return mutate(ctx, askAdvice, input);
  }

  @Mutation(() => AdviceRequestPayload, {
    description: 'Gives the advice of the council, and mails the staff.',
  })
  giveAdvice(
    @Ctx() ctx: Context,
    @Arg('input', () => GiveAdviceInput, { description: 'The advice.' }) input: GiveAdviceInput,
  ): Promise<AdviceRequestPayload> {
    return mutate(ctx, giveAdvice, input);
  }
}

/** Listed in schema.ts. */
export const adviceResolvers = [
  AdviceRequestResolver,
  AdviceResolver,
  ProposalAdviceResolver,
  RegionAdviceResolver,
] as const;
