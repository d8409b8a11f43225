import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { isAtTable } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { meetingLifecycle } from '../meetings/meeting.lifecycle.ts';
import { MinorityRemark } from '../meetings/minority-remark.entity.ts';
import { canTake } from '../platform/lifecycle.ts';
import { byId, childrenOf } from '../platform/loaders.ts';
import { correctStandpoint } from './correct-standpoint.ts';
import { meetingById, proposalById } from './proposal.loaders.ts';
import { proposalPolicy } from './proposal.policy.ts';
import { StandpointCorrection } from './standpoint-correction.entity.ts';
import { CorrectStandpointInput, CorrectStandpointPayload } from './standpoint.inputs.ts';
import { TableStandpoint } from './table-standpoint.entity.ts';

const itemById = byId(AgendaItem);
const correctionsOf = childrenOf(StandpointCorrection, 'standpointId', ['correctedAt', 'id']);
const remarksAt = childrenOf(MinorityRemark, 'agendaItemId', ['recordedAt', 'id']);

async function meetingOf(ctx: Context, { agendaItemId }: TableStandpoint): Promise<Meeting | null> {
  const item = await itemById(ctx).load(agendaItemId);
  return item && meetingById(ctx).load(item.meetingId);
}

@Resolver(() => TableStandpoint)
export class StandpointResolver {
  @FieldResolver(() => [MinorityRemark], {
    description: 'What single seats remarked beside it; read with the standpoint.',
  })
  async minorityRemarks(@Root() one: TableStandpoint, @Ctx() ctx: Context): Promise<MinorityRemark[]> {
    return (await remarksAt(ctx).load(one.agendaItemId)).filter(({ text }) => text !== '');
  }

  @FieldResolver(() => [StandpointCorrection], {
    description: 'What was recorded before it was corrected, oldest first; for the table only.',
  })
  async corrections(@Root() one: TableStandpoint, @Ctx() ctx: Context): Promise<StandpointCorrection[]> {
    const meeting = await meetingOf(ctx, one);
    return meeting && isAtTable(ctx.actor, meeting.regionId) ? correctionsOf(ctx).load(one.id) : [];
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller can correct it now.' })
  async mayCorrect(@Root() one: TableStandpoint, @Ctx() ctx: Context): Promise<boolean> {
    const [proposal, meeting] = [await proposalById(ctx).load(one.proposalId), await meetingOf(ctx, one)];
    if (!proposal || !meeting || !proposalPolicy.recordStandpoint(ctx.actor, proposal)) return false;
    return canTake(meetingLifecycle, 'recordOutcome', meeting.state);
  }

  @Mutation(() => CorrectStandpointPayload, {
    description: 'Corrects where the table stands, with the reason; what stood there before is kept.',
  })
  correctStandpoint(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectStandpointInput, { description: 'What, and why.' })
    input: CorrectStandpointInput,
  ): Promise<CorrectStandpointPayload> {
    return mutate(ctx, correctStandpoint, input);
  }
}
