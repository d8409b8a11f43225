import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Region } from '../regions/region.entity.ts';

@InputType({ description: 'A heading of the template, in each language.' })
export class TemplateHeadingInput {
  @Field(() => ID, { nullable: true, description: 'Heading that it changes; null adds one.' })
  id?: string | null;

  @Field(() => String, { description: 'Heading in Dutch.' })
  nl: string;

  @Field(() => String, { description: 'Heading in Frisian.' })
  fy: string;

  @Field(() => String, { description: 'Heading in English.' })
  en: string;

  @Field(() => Boolean, { description: 'Whether a proposal cannot be published without a text under it.' })
  required: boolean;
}

@InputType({ description: 'Replace the headings under which a region writes its proposals from now on.' })
export class SaveSectionTemplateInput {
  @Field(() => ID, { description: 'Which region.' })
  regionId: string;

  @Field(() => Int, { description: 'Version of the region that this change was made from.' })
  version: number;

  @Field(() => [TemplateHeadingInput], { description: 'All headings, in order; one that is missing goes.' })
  headings: TemplateHeadingInput[];
}

@ObjectType({ implements: Payload, description: 'The region with its template as it is now.' })
export class SaveSectionTemplatePayload extends Payload {
  @Field(() => Region, { nullable: true, description: 'The region; on a conflict as it is now.' })
  region?: Region | null;
}
