import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { publishProposal } from './publish-proposal.ts';
import { startNextVersion } from './start-next-version.ts';
import { publishNextVersion } from './publish-next-version.ts';
import { extendDeadline } from './extend-deadline.ts';
import { withdrawProposal } from './withdraw-proposal.ts';
import { recordStandpoint } from './record-standpoint.ts';
import {
  PublishProposalInput,
  PublishProposalPayload,
  StartNextVersionInput,
  StartNextVersionPayload,
  PublishNextVersionInput,
  PublishNextVersionPayload,
  ExtendDeadlineInput,
  ExtendDeadlinePayload,
  WithdrawProposalInput,
  WithdrawProposalPayload,
  RecordStandpointInput,
  RecordStandpointPayload,
} from './publication.inputs.ts';

@Resolver()
export class ProposalPublicationResolver {
  @Mutation(() => PublishProposalPayload, {
    description: 'Publishes a draft and invites the providers concerned.',
  })
  publishProposal(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishProposalInput, { description: 'What to do.' }) input: PublishProposalInput,
  ): Promise<PublishProposalPayload> {
    return mutate(ctx, publishProposal, input);
  }

  @Mutation(() => StartNextVersionPayload, {
    description: 'Starts a next version as a copy of the published one.',
  })
  startNextVersion(
    @Ctx() ctx: Context,
    @Arg('input', () => StartNextVersionInput, { description: 'What to do.' }) input: StartNextVersionInput,
  ): Promise<StartNextVersionPayload> {
    return mutate(ctx, startNextVersion, input);
  }

  @Mutation(() => PublishNextVersionPayload, {
    description: 'Publishes a next version and tells everyone concerned.',
  })
  publishNextVersion(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishNextVersionInput, { description: 'What to do.' })
    input: PublishNextVersionInput,
  ): Promise<PublishNextVersionPayload> {
    return mutate(ctx, publishNextVersion, input);
  }

  @Mutation(() => ExtendDeadlinePayload, { description: 'Gives everybody longer to react.' })
  extendDeadline(
    @Ctx() ctx: Context,
    @Arg('input', () => ExtendDeadlineInput, { description: 'What to do.' }) input: ExtendDeadlineInput,
  ): Promise<ExtendDeadlinePayload> {
    return mutate(ctx, extendDeadline, input);
  }

  @Mutation(() => WithdrawProposalPayload, { description: 'Withdraws a proposal.' })
  withdrawProposal(
    @Ctx() ctx: Context,
    @Arg('input', () => WithdrawProposalInput, { description: 'What to do.' }) input: WithdrawProposalInput,
  ): Promise<WithdrawProposalPayload> {
    return mutate(ctx, withdrawProposal, input);
  }

  @Mutation(() => RecordStandpointPayload, { description: 'Records where the table stands on a proposal.' })
  recordStandpoint(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordStandpointInput, { description: 'What to do.' }) input: RecordStandpointInput,
  ): Promise<RecordStandpointPayload> {
    return mutate(ctx, recordStandpoint, input);
  }
}
