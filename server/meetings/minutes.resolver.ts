import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { buildMinutes } from './build-minutes.ts';
import { answerCorrection, proposeCorrection } from './correct-minutes.ts';
import { Meeting, MeetingState } from './meeting.entity.ts';
import { meetingById, regionOf } from './meeting.loaders.ts';
import { meetingPolicy } from './meeting.policy.ts';
import {
  AnswerCorrectionInput,
  AnswerCorrectionPayload,
  BuildMinutesInput,
  BuildMinutesPayload,
  ProposeCorrectionInput,
  ProposeCorrectionPayload,
} from './minutes.inputs.ts';
import { minutesPath } from './minutes.routes.ts';
import { MinutesPart, minutesParts } from './minutes-text.ts';

@Resolver(() => Meeting)
export class MinutesResolver {
  @FieldResolver(() => [MinutesPart], {
    description: 'The minutes by their headings; while in draft for the table only.',
  })
  minutesParts(@Root() meeting: Meeting, @Ctx() ctx: Context): MinutesPart[] {
    const open =
      meeting.state === MeetingState.MINUTES_ADOPTED || meetingPolicy.readDraftMinutes(ctx.actor, meeting);
    return open && meeting.minutes ? minutesParts(meeting.minutes) : [];
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'Meeting in which the minutes were adopted.' })
  minutesAdoptedIn(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Meeting | null> | null {
    return meeting.adoptedInId ? meetingById(ctx).load(meeting.adoptedInId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of the adopted minutes as PDF on this server; null before that.',
  })
  async minutesPdfPath(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<string | null> {
    if (meeting.state !== MeetingState.MINUTES_ADOPTED || !meeting.minutes) return null;
    return minutesPath((await regionOf(ctx).load(meeting.regionId))!.slug, meeting.date);
  }

  @Mutation(() => BuildMinutesPayload, {
    description: 'Builds the draft of the minutes from what was recorded, below what is written already.',
  })
  buildMinutes(
    @Ctx() ctx: Context,
    @Arg('input', () => BuildMinutesInput, { description: 'Which meeting.' }) input: BuildMinutesInput,
  ): Promise<BuildMinutesPayload> {
    return mutate(ctx, buildMinutes, input);
  }

  @Mutation(() => ProposeCorrectionPayload, { description: 'Proposes a correction of the draft minutes.' })
  proposeCorrection(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeCorrectionInput, { description: 'What, and where.' })
    input: ProposeCorrectionInput,
  ): Promise<ProposeCorrectionPayload> {
    return mutate(ctx, proposeCorrection, input);
  }

  @Mutation(() => AnswerCorrectionPayload, { description: 'Answers a proposed correction of the draft.' })
  answerCorrection(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerCorrectionInput, { description: 'Which, and the answer.' })
    input: AnswerCorrectionInput,
  ): Promise<AnswerCorrectionPayload> {
    return mutate(ctx, answerCorrection, input);
  }
}
