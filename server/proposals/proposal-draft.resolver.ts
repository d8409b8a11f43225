import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { createProposalDraft } from './create-proposal-draft.ts';
import { saveProposalDraft } from './save-proposal-draft.ts';
import { requestReview } from './request-review.ts';
import { giveReview } from './give-review.ts';
import {
  CreateProposalDraftInput,
  CreateProposalDraftPayload,
  SaveProposalDraftInput,
  SaveProposalDraftPayload,
  RequestReviewInput,
  RequestReviewPayload,
  GiveReviewInput,
  GiveReviewPayload,
} from './draft.inputs.ts';

@Resolver()
export class ProposalDraftResolver {
  @Mutation(() => CreateProposalDraftPayload, { description: 'Starts a proposal as a draft.' })
  createProposalDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateProposalDraftInput, { description: 'What to do.' })
    input: CreateProposalDraftInput,
  ): Promise<CreateProposalDraftPayload> {
    return mutate(ctx, createProposalDraft, input);
  }

  @Mutation(() => SaveProposalDraftPayload, { description: 'Saves a draft, complete or not.' })
  saveProposalDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveProposalDraftInput, { description: 'What to do.' }) input: SaveProposalDraftInput,
  ): Promise<SaveProposalDraftPayload> {
    return mutate(ctx, saveProposalDraft, input);
  }

  @Mutation(() => RequestReviewPayload, { description: 'Asks a colleague to read a draft.' })
  requestReview(
    @Ctx() ctx: Context,
    @Arg('input', () => RequestReviewInput, { description: 'What to do.' }) input: RequestReviewInput,
  ): Promise<RequestReviewPayload> {
    return mutate(ctx, requestReview, input);
  }

  @Mutation(() => GiveReviewPayload, { description: 'Says what one found of a draft.' })
  giveReview(
    @Ctx() ctx: Context,
    @Arg('input', () => GiveReviewInput, { description: 'What to do.' }) input: GiveReviewInput,
  ): Promise<GiveReviewPayload> {
    return mutate(ctx, giveReview, input);
  }
}
