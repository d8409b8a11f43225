import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** Choices of a region, never presented as law. Kept as one structure on the region. */
@ObjectType({
  description: 'Terms that a region chose itself; working days skip weekends and Dutch public holidays.',
})
@InputType('RegionSettingsInput', { description: 'Terms that a region chose itself.' })
export class RegionSettings {
  @Field(() => Int, { description: 'Working days that providers get to react, 1 to 60.' })
  reactionWorkingDays: number;

  @Field(() => Int, { description: 'Working days before a meeting that its agenda goes out, 1 to 60.' })
  agendaWorkingDays: number;

  @Field(() => Int, {
    description: 'Working days after a meeting that the draft minutes are ready, 1 to 60.',
  })
  minutesWorkingDays: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days before a deadline that who has not reacted is reminded, 1 to 60; null: three days.',
  })
  reminderWorkingDays?: number | null;
}

/** Settings that were saved before reminders existed have none. */
export const reminderDays = ({ reminderWorkingDays }: RegionSettings): number => reminderWorkingDays ?? 3;

export const defaultRegionSettings: RegionSettings = {
  reactionWorkingDays: 10,
  agendaWorkingDays: 10,
  minutesWorkingDays: 10,
  reminderWorkingDays: 3,
};
