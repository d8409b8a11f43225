import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Overview } from './overview.entity.ts';
import { OverviewSection } from './overview-section.ts';

@InputType({ description: 'Begin the overview of a year, or the correction of a published one.' })
export class StartOverviewInput {
  @Field(() => ID, { description: 'Region.' })
  regionId: string;

  @Field(() => Int, { description: 'Calendar year, 2015 to 2100.' })
  year: number;

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same result.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The text of a part of an overview.' })
export class OverviewTextInput {
  @Field(() => OverviewSection, { description: 'Which part.' })
  section: OverviewSection;

  @Field(() => String, {
    nullable: true,
    description: 'The text, at most 15,000 characters; null or empty for the default text.',
  })
  text?: string | null;
}

@InputType({ description: 'Write the texts and reference dates of an overview.' })
export class SaveOverviewInput {
  @Field(() => ID, { description: 'Which overview.' })
  overviewId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;

  @Field(() => String, { description: 'Reference date at the start, as YYYY-MM-DD.' })
  fromOn: string;

  @Field(() => String, { description: 'Reference date at the end, as YYYY-MM-DD.' })
  untilOn: string;

  @Field(() => String, { nullable: true, description: 'What is corrected, at most 2,000 characters.' })
  note?: string | null;

  @Field(() => [OverviewTextInput], { description: 'The texts that are not the default ones.' })
  texts: OverviewTextInput[];
}

@InputType({ description: 'Say that an overview was looked through and is good.' })
export class ReviewOverviewInput {
  @Field(() => ID, { description: 'Which overview.' })
  overviewId: string;

  @Field(() => Int, { description: 'Version that was looked through.' })
  version: number;
}

@InputType({ description: 'Publish an overview; it never changes again.' })
export class PublishOverviewInput {
  @Field(() => ID, { description: 'Which overview.' })
  overviewId: string;

  @Field(() => Int, { description: 'Version that is published.' })
  version: number;
}

@ObjectType({ implements: Payload, description: 'The overview as it is now.' })
export class OverviewPayload extends Payload {
  @Field(() => Overview, { nullable: true, description: 'The overview; on a conflict the current one.' })
  overview?: Overview | null;
}
