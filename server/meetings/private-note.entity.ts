import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';

/** Eigen aantekening en leesmarkering bij een agendapunt. Seen by its person only; the operator included sees nothing. */
@Entity()
@Index(['personId', 'agendaItemId'], { unique: true })
@ObjectType({ description: 'Private note and read mark of the signed-in person at an agenda item.' })
export class PrivateNote {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Person, { index: false })
  personId: string;

  @ReferenceColumn(() => AgendaItem)
  agendaItemId: string;

  @Field(() => String, { description: 'The note; may be empty.' })
  @LongTextColumn()
  text: string;

  @Field(() => Date, { nullable: true, description: 'When the person marked the item as read.' })
  @InstantColumn({ nullable: true })
  readAt: Date | null;

  @Field(() => Date, { description: 'When the note was last saved.' })
  @InstantColumn()
  savedAt: Date;

  /** Counts the changes of the text; 0 while there is only a read mark. */
  @Field(() => Int, { description: 'Counts the changes of the text; send it back with a change.' })
  @IntColumn()
  version: number;
}
