import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import {
  ChangeCommitmentInput,
  CommitmentPayload,
  MarkCommitmentDoneInput,
  MoveDueDateInput,
  RecordCommitmentInput,
  RecordCommitmentPayload,
  RemoveCommitmentInput,
  ReopenCommitmentInput,
} from './commitment.inputs.ts';
import { markCommitmentDone, reopenCommitment } from './mark-done.ts';
import { moveDueDate } from './move-due-date.ts';
import { changeCommitment, recordCommitment, removeCommitment } from './record-commitment.ts';

@Resolver()
export class CommitmentMutations {
  @Mutation(() => RecordCommitmentPayload, {
    description: 'Records what somebody promised at an agenda item.',
  })
  recordCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordCommitmentInput, { description: 'Which, and what.' })
    input: RecordCommitmentInput,
  ): Promise<RecordCommitmentPayload> {
    return mutate(ctx, recordCommitment, input);
  }

  @Mutation(() => RecordCommitmentPayload, {
    description: 'Puts right what was recorded of a commitment, until the minutes are adopted.',
  })
  changeCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeCommitmentInput, { description: 'Which, and what.' })
    input: ChangeCommitmentInput,
  ): Promise<RecordCommitmentPayload> {
    return mutate(ctx, changeCommitment, input);
  }

  @Mutation(() => RecordCommitmentPayload, {
    description: 'Takes back a commitment that was none, until the minutes are adopted.',
  })
  removeCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => RemoveCommitmentInput, { description: 'Which, and what.' })
    input: RemoveCommitmentInput,
  ): Promise<RecordCommitmentPayload> {
    return mutate(ctx, removeCommitment, input);
  }

  @Mutation(() => CommitmentPayload, { description: 'Gives a commitment another date, with the reason.' })
  moveDueDate(
    @Ctx() ctx: Context,
    @Arg('input', () => MoveDueDateInput, { description: 'Which, and what.' }) input: MoveDueDateInput,
  ): Promise<CommitmentPayload> {
    return mutate(ctx, moveDueDate, input);
  }

  @Mutation(() => CommitmentPayload, { description: 'Marks a commitment as done, with proof.' })
  markCommitmentDone(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkCommitmentDoneInput, { description: 'Which, and what.' })
    input: MarkCommitmentDoneInput,
  ): Promise<CommitmentPayload> {
    return mutate(ctx, markCommitmentDone, input);
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Opens a commitment again that was marked done by mistake.',
  })
  reopenCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => ReopenCommitmentInput, { description: 'Which, and what.' })
    input: ReopenCommitmentInput,
  ): Promise<CommitmentPayload> {
    return mutate(ctx, reopenCommitment, input);
  }
}
