import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Meeting } from './meeting.entity.ts';

/** Doel van een agendapunt. */
export enum AgendaPurpose {
  INFORM = 'INFORM',
  DISCUSS = 'DISCUSS',
  STANDPOINT = 'STANDPOINT',
}
registerEnumType(AgendaPurpose, {
  name: 'AgendaPurpose',
  description: 'What the table is asked to do with an agenda item.',
  valuesConfig: {
    INFORM: { description: 'Informeren.' },
    DISCUSS: { description: 'Bespreken.' },
    STANDPOINT: { description: 'Standpunt innemen.' },
  },
});

/** Vast agendapunt: an item that comes on the agenda by itself. */
export enum StandingItem {
  ADOPT_MINUTES = 'ADOPT_MINUTES',
  OVERDUE_COMMITMENTS = 'OVERDUE_COMMITMENTS',
}
registerEnumType(StandingItem, {
  name: 'StandingItem',
  description: 'An agenda item that comes on the agenda by itself.',
  valuesConfig: {
    ADOPT_MINUTES: { description: 'Vaststellen verslag: the minutes of an earlier meeting.' },
    OVERDUE_COMMITMENTS: { description: 'Openstaande toezeggingen: what is past its date.' },
  },
});

/** Agendapunt / wurklistpunt. */
@Entity()
@Index(['meetingId', 'position'])
@ObjectType({ description: 'An item on the agenda of a meeting.' })
export class AgendaItem {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Meeting, { index: false })
  meetingId: string;

  @Field(() => Int, { description: 'Order on the agenda, from 1.' })
  @IntColumn()
  position: number;

  @Field(() => String, { description: 'Subject.' })
  @TextColumn()
  subject: string;

  @Field(() => String, { nullable: true, description: 'Explanation.' })
  @LongTextColumn({ nullable: true })
  explanation: string | null;

  @Field(() => AgendaPurpose, { description: 'What the table is asked to do.' })
  @EnumColumn()
  purpose: AgendaPurpose;

  @Field(() => Int, { nullable: true, description: 'Time reserved, in minutes.' })
  @IntColumn({ nullable: true })
  minutes: number | null;

  @Field(() => String, { nullable: true, description: 'Who introduces it: organisation or role.' })
  @TextColumn({ length: 200, nullable: true })
  presenter: string | null;

  /** At most one proposal; proposals lie above meetings, so here it is only an id. */
  @Index()
  @TextColumn({ length: 36, nullable: true })
  proposalId: string | null;

  /** Besloten: read by the table only, in agenda, papers and minutes. */
  @Field(() => Boolean, {
    description: 'Whether the item is discussed behind closed doors; the public does not see it.',
  })
  @BooleanColumn({ default: false })
  closed: boolean;

  /** What was said; read by the table only. */
  @LongTextColumn({ nullable: true })
  notes: string | null;

  /** What came out; public once the minutes are adopted. */
  @LongTextColumn({ nullable: true })
  outcome: string | null;

  @Field(() => StandingItem, { nullable: true, description: 'Set when it came on the agenda by itself.' })
  @EnumColumn({ nullable: true })
  standing: StandingItem | null;

  /** For the item that adopts minutes: of which meeting. */
  @ReferenceColumn(() => Meeting, { nullable: true })
  aboutMeetingId: string | null;

  /** Taken off the agenda. The row stays, for people wrote notes and posts at it. */
  @InstantColumn({ nullable: true })
  removedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
