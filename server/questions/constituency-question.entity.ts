import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Seat } from '../table/seat.entity.ts';

/** Vraag aan de achterban / fraach oan de efterban: of a provider seat to the providers it represents. */
@Entity()
@ObjectType({ description: 'A question of a provider seat to the providers that it represents.' })
export class ConstituencyQuestion {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn('Region')
  regionId: string;

  @ReferenceColumn(() => Seat)
  seatId: string;

  @ReferenceColumn(() => AgendaItem)
  agendaItemId: string;

  @Field(() => String, { description: 'The question.' })
  @LongTextColumn()
  text: string;

  @Field(() => String, { description: 'Last day on which can be answered, as YYYY-MM-DD.' })
  @DateColumn()
  answerUntil: string;

  @Field(() => Date, { description: 'When it was asked.' })
  @InstantColumn()
  askedAt: Date;

  @ReferenceColumn(() => Person, { index: false })
  askedById: string;
}
