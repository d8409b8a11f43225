import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { amendReaction } from './amend-reaction.ts';
import { discardReactionDraft } from './discard-reaction-draft.ts';
import { moveReactionDraft } from './move-reaction-draft.ts';
import {
  AmendReactionInput,
  DiscardReactionDraftInput,
  MoveReactionDraftInput,
  SaveReactionDraftInput,
  StartReactionInput,
  SubmitReactionInput,
  WithdrawReactionInput,
} from './reaction.inputs.ts';
import {
  AmendReactionPayload,
  DiscardReactionDraftPayload,
  MoveReactionDraftPayload,
  SaveReactionDraftPayload,
  StartReactionPayload,
  SubmitReactionPayload,
  WithdrawReactionPayload,
} from './reaction.payloads.ts';
import { saveReactionDraft } from './save-reaction-draft.ts';
import { startReaction } from './start-reaction.ts';
import { submitReaction } from './submit-reaction.ts';
import { withdrawReaction } from './withdraw-reaction.ts';

@Resolver()
export class ReactionResolver {
  @Mutation(() => StartReactionPayload, {
    description: 'Opens the one reaction of the provider of the viewer to a proposal.',
  })
  startReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => StartReactionInput, { description: 'To which proposal.' }) input: StartReactionInput,
  ): Promise<StartReactionPayload> {
    return mutate(ctx, startReaction, input);
  }

  @Mutation(() => SaveReactionDraftPayload, { description: 'Keeps what was typed so far.' })
  saveReactionDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveReactionDraftInput, { description: 'The whole draft.' })
    input: SaveReactionDraftInput,
  ): Promise<SaveReactionDraftPayload> {
    return mutate(ctx, saveReactionDraft, input);
  }

  @Mutation(() => DiscardReactionDraftPayload, { description: 'Throws away what is being written.' })
  discardReactionDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => DiscardReactionDraftInput, { description: 'Which draft.' })
    input: DiscardReactionDraftInput,
  ): Promise<DiscardReactionDraftPayload> {
    return mutate(ctx, discardReactionDraft, input);
  }

  @Mutation(() => MoveReactionDraftPayload, {
    description: 'Has the draft speak about the current version of the proposal; no comment is lost.',
  })
  moveReactionDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => MoveReactionDraftInput, { description: 'Which draft.' })
    input: MoveReactionDraftInput,
  ): Promise<MoveReactionDraftPayload> {
    return mutate(ctx, moveReactionDraft, input);
  }

  @Mutation(() => SubmitReactionPayload, {
    description: 'Submits the draft by the clock of the server, and mails the provider a receipt.',
  })
  submitReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => SubmitReactionInput, { description: 'Which draft.' }) input: SubmitReactionInput,
  ): Promise<SubmitReactionPayload> {
    return mutate(ctx, submitReaction, input);
  }

  @Mutation(() => AmendReactionPayload, {
    description: 'Starts a next revision from what was submitted, until the deadline.',
  })
  amendReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => AmendReactionInput, { description: 'Which reaction.' }) input: AmendReactionInput,
  ): Promise<AmendReactionPayload> {
    return mutate(ctx, amendReaction, input);
  }

  @Mutation(() => WithdrawReactionPayload, {
    description: 'Withdraws what was submitted, until the deadline; it is kept and marked.',
  })
  withdrawReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawReactionInput, { description: 'Which reaction, and why.' })
    input: WithdrawReactionInput,
  ): Promise<WithdrawReactionPayload> {
    return mutate(ctx, withdrawReaction, input);
  }
}
