import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Region } from '../regions/region.entity.ts';

export enum MeetingState {
  PLANNED = 'PLANNED',
  CONVENED = 'CONVENED',
  HELD = 'HELD',
  MINUTES_DRAFTED = 'MINUTES_DRAFTED',
  MINUTES_ADOPTED = 'MINUTES_ADOPTED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'Where a meeting stands.',
  valuesConfig: {
    PLANNED: { description: 'Gepland: has a date; the agenda is being composed.' },
    CONVENED: { description: 'Bijeengeroepen: the agenda is published.' },
    HELD: { description: 'Gehouden.' },
    MINUTES_DRAFTED: { description: 'Conceptverslag: the minutes are drafted.' },
    MINUTES_ADOPTED: { description: 'Vastgesteld: the minutes are adopted.' },
    CANCELLED: { description: 'Vervallen.' },
  },
});

/** Vergadering / gearkomste van de overlegtafel. One a day per region: the date is its public address. */
@Entity()
@Index(['regionId', 'date'], { unique: true })
@ObjectType({ description: 'A meeting of the table of a region.' })
export class Meeting {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  @Field(() => String, {
    description: 'Day of the meeting, as YYYY-MM-DD; with the region it is the public address.',
  })
  @DateColumn()
  date: string;

  @Field(() => Date, { description: 'Start, in UTC.' })
  @InstantColumn()
  startsAt: Date;

  @Field(() => Date, { description: 'End, in UTC.' })
  @InstantColumn()
  endsAt: Date;

  @Field(() => String, { description: 'Title.' })
  @TextColumn()
  title: string;

  @Field(() => String, { nullable: true, description: 'Place, when people meet in one.' })
  @TextColumn({ nullable: true })
  place: string | null;

  /** Seen by who sits at the table only. */
  @TextColumn({ length: 500, nullable: true })
  link: string | null;

  @Field(() => MeetingState, { description: 'Where the meeting stands.' })
  @EnumColumn()
  state: MeetingState;

  @Field(() => Date, { nullable: true, description: 'When the agenda was published.' })
  @InstantColumn({ nullable: true })
  convenedAt: Date | null;

  /** Verslag. Read by the table from draft, by the public once adopted. */
  @LongTextColumn({ nullable: true })
  minutes: string | null;

  @Field(() => Date, { nullable: true, description: 'When the minutes were adopted.' })
  @InstantColumn({ nullable: true })
  minutesAdoptedAt: Date | null;

  /** The later meeting in which the minutes were adopted. */
  @ReferenceColumn(() => Meeting, { nullable: true })
  adoptedInId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  @TextColumn({ length: 1000, nullable: true })
  cancelReason: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
