import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { TimelineEvent } from './timeline-event.entity.ts';

@ObjectType({ description: 'A value in the sentence about an event.' })
export class EventDetail {
  @Field(() => String, { description: 'Which value, e.g. "deadline".' })
  name: string;

  @Field(() => String, { description: 'The value, as text.' })
  value: string;
}

@Resolver(() => TimelineEvent)
export class TimelineEventResolver {
  @FieldResolver(() => [EventDetail], { description: 'Values for the sentence: dates, numbers, reasons.' })
  details(@Root() event: TimelineEvent): EventDetail[] {
    return Object.entries(event.details).map(([name, value]) => ({ name, value }));
  }
}
