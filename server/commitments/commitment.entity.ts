import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Person } from '../people/person.entity.ts';
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
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from '../table/seat.entity.ts';

export enum CommitmentState {
  OPEN = 'OPEN',
  DONE = 'DONE',
}
registerEnumType(CommitmentState, {
  name: 'CommitmentState',
  description: 'Whether a commitment was kept.',
  valuesConfig: {
    OPEN: { description: 'Open: still to be done.' },
    DONE: { description: 'Gedaan: with a date and proof.' },
  },
});

/** Toezegging, actiepunt: what somebody promised at the table, until it is done. */
@Entity()
@Index(['regionId', 'state', 'dueOn'])
@ObjectType({ description: 'What somebody promised at the table: owner, date, proof.' })
export class Commitment {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  @ReferenceColumn(() => AgendaItem)
  agendaItemId: string;

  @Field(() => String, { description: 'What was promised.' })
  @LongTextColumn()
  text: string;

  /** The owner in words, as it was said; beside it at most one reference. */
  @Field(() => String, { description: 'Who promised it: organisation or role, never the name of a person.' })
  @TextColumn({ length: 200 })
  ownerName: string;

  @ReferenceColumn(() => Seat, { nullable: true })
  seatId: string | null;

  /** Of the owner, or of the municipality seat that is the owner: its contract manager may mark it done. */
  @ReferenceColumn(() => Municipality, { nullable: true })
  municipalityId: string | null;

  @ReferenceColumn(() => Provider, { nullable: true })
  providerId: string | null;

  @Field(() => String, { description: 'Last day, as YYYY-MM-DD.' })
  @DateColumn()
  dueOn: string;

  @Field(() => CommitmentState, { description: 'Whether it was kept.' })
  @EnumColumn()
  state: CommitmentState;

  @Field(() => String, { nullable: true, description: 'Day on which it was done, as YYYY-MM-DD.' })
  @DateColumn({ nullable: true })
  doneOn: string | null;

  @Field(() => String, { nullable: true, description: 'Proof in words; there can be documents beside it.' })
  @LongTextColumn({ nullable: true })
  proof: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  @InstantColumn()
  recordedAt: Date;

  @ReferenceColumn(() => Person)
  recordedById: string;

  /** Taken back while the minutes were not adopted: it was no commitment after all. */
  @InstantColumn({ nullable: true })
  removedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
