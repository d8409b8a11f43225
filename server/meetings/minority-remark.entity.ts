import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';

/** Minderheidsopmerking: what one seat thinks otherwise than the table. One row per seat; emptied, it is not shown. */
@Entity()
@Index(['agendaItemId', 'seatId'], { unique: true })
@ObjectType({ description: 'What one seat remarked beside the standpoint of the table.' })
export class MinorityRemark {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => AgendaItem, { index: false })
  agendaItemId: string;

  @ReferenceColumn(() => Seat)
  seatId: string;

  @Field(() => String, { description: 'The remark, in the words of the seat; empty when taken back.' })
  @LongTextColumn()
  text: string;

  @Field(() => Date, { description: 'When it was last changed.' })
  @InstantColumn()
  recordedAt: Date;

  @ReferenceColumn(() => Person)
  recordedById: string;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
