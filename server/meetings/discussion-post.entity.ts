import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';

/** Bericht in het besloten overleg van de delegatie: seat holders, substitutes and chair. Staff and operator do not see it. */
@Entity()
@Index(['agendaItemId', 'postedAt'])
@ObjectType({ description: 'A post in the discussion within the delegation; nobody else sees it.' })
export class DiscussionPost {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => AgendaItem, { index: false })
  agendaItemId: string;

  @ReferenceColumn(() => Person)
  personId: string;

  @ReferenceColumn(() => Seat, { nullable: true })
  seatId: string | null;

  @Field(() => String, { description: 'Text.' })
  @LongTextColumn()
  text: string;

  @Field(() => Date, { description: 'When it was posted.' })
  @InstantColumn()
  postedAt: Date;
}
