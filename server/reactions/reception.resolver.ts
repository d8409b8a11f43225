import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { admitReaction } from './admit-reaction.ts';
import { providersInTerm } from './providers-in-term.ts';
import { windowOf } from './reaction.lifecycle.ts';
import {
  AdmitReactionInput,
  AdmitReactionPayload,
  RegisterReactionInput,
  RegisterReactionPayload,
} from './reception.inputs.ts';
import { receptionPolicy } from './reception.policy.ts';
import { registerReaction } from './register-reaction.ts';

@Resolver(() => Proposal)
export class ReceptionResolver {
  @Mutation(() => RegisterReactionPayload, {
    description:
      'Writes down a letter, a mail or what was said for a provider, which gets a receipt by mail.',
  })
  registerReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterReactionInput, { description: 'What came in.' })
    input: RegisterReactionInput,
  ): Promise<RegisterReactionPayload> {
    return mutate(ctx, registerReaction, input);
  }

  @Mutation(() => AdmitReactionPayload, {
    description: 'Takes in a reaction that came late, or not; the provider reads the reason.',
  })
  admitReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => AdmitReactionInput, { description: 'Which, and why.' }) input: AdmitReactionInput,
  ): Promise<AdmitReactionPayload> {
    return mutate(ctx, admitReaction, input);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may write down a letter or what was said to it, now.',
  })
  mayRegisterReaction(@Root() proposal: Proposal, @Ctx() ctx: Context): boolean {
    return receptionPolicy.register(ctx.actor, proposal) && windowOf(proposal, ctx.clock.now()) !== 'CLOSED';
  }

  @FieldResolver(() => [Provider], {
    nullable: true,
    description:
      'Providers that a letter or what was said can be from, by name; for the staff, null for others.',
  })
  providersToRegister(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Provider[]> | null {
    return receptionPolicy.register(ctx.actor, proposal) ? providersInTerm(ctx, proposal) : null;
  }
}
