import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { AgendaItemAbilities } from './abilities.ts';
import { addAgendaItem } from './add-agenda-item.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { agendaItemAbilities, type AgendaItemAbility } from './agenda-item.policy.ts';
import {
  AddAgendaItemInput,
  AddAgendaItemPayload,
  RecordOutcomeInput,
  RecordOutcomePayload,
  RemoveAgendaItemInput,
  RemoveAgendaItemPayload,
  ReorderAgendaInput,
  ReorderAgendaPayload,
  SaveAgendaItemInput,
  SaveAgendaItemPayload,
} from './agenda.inputs.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingById } from './meeting.loaders.ts';
import { recordOutcome } from './record-outcome.ts';
import { removeAgendaItem } from './remove-agenda-item.ts';
import { reorderAgenda } from './reorder-agenda.ts';
import { saveAgendaItem } from './save-agenda-item.ts';

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => Meeting, { description: 'Meeting on whose agenda it stands.' })
  meeting(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<Meeting | null> {
    return meetingById(ctx).load(item.meetingId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was said; for the table only.' })
  async notes(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<string | null> {
    return (await may(ctx, item)).readNotes ? item.notes : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What came out; for the public once the minutes are adopted.',
  })
  async outcome(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<string | null> {
    return (await may(ctx, item)).readOutcome ? item.outcome : null;
  }

  @FieldResolver(() => AgendaItemAbilities, { description: 'What the caller may do with it now.' })
  abilities(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<Record<string, boolean>> {
    return may(ctx, item);
  }

  @Mutation(() => AddAgendaItemPayload, { description: 'Adds an item at the end of the agenda.' })
  addAgendaItem(
    @Ctx() ctx: Context,
    @Arg('input', () => AddAgendaItemInput, { description: 'The item.' }) input: AddAgendaItemInput,
  ): Promise<AddAgendaItemPayload> {
    return mutate(ctx, addAgendaItem, input);
  }

  @Mutation(() => SaveAgendaItemPayload, { description: 'Changes an agenda item.' })
  saveAgendaItem(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveAgendaItemInput, { description: 'The item.' }) input: SaveAgendaItemInput,
  ): Promise<SaveAgendaItemPayload> {
    return mutate(ctx, saveAgendaItem, input);
  }

  @Mutation(() => RemoveAgendaItemPayload, { description: 'Takes an item off the agenda.' })
  removeAgendaItem(
    @Ctx() ctx: Context,
    @Arg('input', () => RemoveAgendaItemInput, { description: 'Which item.' })
    input: RemoveAgendaItemInput,
  ): Promise<RemoveAgendaItemPayload> {
    return mutate(ctx, removeAgendaItem, input);
  }

  @Mutation(() => ReorderAgendaPayload, { description: 'Puts the agenda in another order.' })
  reorderAgenda(
    @Ctx() ctx: Context,
    @Arg('input', () => ReorderAgendaInput, { description: 'The order.' }) input: ReorderAgendaInput,
  ): Promise<ReorderAgendaPayload> {
    return mutate(ctx, reorderAgenda, input);
  }

  @Mutation(() => RecordOutcomePayload, { description: 'Records what was said and what came out.' })
  recordOutcome(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordOutcomeInput, { description: 'Notes and outcome.' })
    input: RecordOutcomeInput,
  ): Promise<RecordOutcomePayload> {
    return mutate(ctx, recordOutcome, input);
  }
}

async function may(ctx: Context, item: AgendaItem): Promise<Record<AgendaItemAbility | 'view', boolean>> {
  const meeting = await meetingById(ctx).load(item.meetingId);
  return agendaItemAbilities(ctx.actor, { meeting: meeting!, closed: item.closed });
}
