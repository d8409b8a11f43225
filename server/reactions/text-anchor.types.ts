import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** The passage of a comment as it goes over the line; see text-anchor.ts. */
@ObjectType('TextAnchor', { description: 'A passage of the proposed text of an article.' })
@InputType('TextAnchorInput', { description: 'A passage of the proposed text of an article.' })
export class TextAnchorShape {
  @Field(() => String, { description: 'The quoted words.' })
  exact: string;

  @Field(() => String, { description: 'Up to 32 characters before the quote.' })
  prefix: string;

  @Field(() => String, { description: 'Up to 32 characters after the quote.' })
  suffix: string;

  @Field(() => Int, { description: 'Where the quote starts, in UTF-16 units.' })
  start: number;

  @Field(() => Int, { description: 'Where the quote ends.' })
  end: number;
}
