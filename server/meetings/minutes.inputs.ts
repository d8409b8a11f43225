import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingVersionInput } from './meeting.inputs.ts';
import { MinutesCorrection } from './minutes-correction.entity.ts';

@InputType({ description: 'Build the draft of the minutes from what was recorded.' })
export class BuildMinutesInput extends MeetingVersionInput {}

@InputType({ description: 'Propose a correction of the draft minutes.' })
export class ProposeCorrectionInput {
  @Field(() => ID, { description: 'Minutes of which meeting.' })
  meetingId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Passage as it stands in the minutes; left out: the whole.',
  })
  quote?: string | null;

  @Field(() => String, { description: 'What should be corrected, and how.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'A retry with the same key proposes once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Answer a proposed correction of the draft minutes.' })
export class AnswerCorrectionInput {
  @Field(() => ID, { description: 'Which correction.' })
  correctionId: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether it was taken over in the text.' })
  accepted: boolean;

  @Field(() => String, { nullable: true, description: 'Answer; required when it was not taken over.' })
  answer?: string | null;
}

@ObjectType({ implements: Payload, description: 'The meeting with its draft minutes, or what is wrong.' })
export class BuildMinutesPayload extends Payload {
  @Field(() => Meeting, {
    nullable: true,
    description: 'As it is now; on a conflict as somebody else left it.',
  })
  meeting?: Meeting | null;
}

@ObjectType({ implements: Payload, description: 'The correction, or what is wrong.' })
export class ProposeCorrectionPayload extends BuildMinutesPayload {
  @Field(() => MinutesCorrection, {
    nullable: true,
    description: 'As it is now; on a conflict as somebody else left it.',
  })
  correction?: MinutesCorrection | null;
}

@ObjectType({ implements: Payload, description: 'The correction, or what is wrong.' })
export class AnswerCorrectionPayload extends ProposeCorrectionPayload {}
