import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Commitment } from './commitment.entity.ts';

/** Andere uiterste datum van een toezegging, with the reason; the earlier date stays readable. */
@Entity()
@ObjectType({ description: 'A change of the date of a commitment.' })
export class CommitmentDueChange {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Commitment)
  commitmentId: string;

  @Field(() => String, { description: 'Date before, as YYYY-MM-DD.' })
  @DateColumn()
  fromDate: string;

  @Field(() => String, { description: 'Date after, as YYYY-MM-DD.' })
  @DateColumn()
  toDate: string;

  @Field(() => String, { description: 'Why.' })
  @LongTextColumn()
  reason: string;

  @Field(() => Date, { description: 'When it was changed.' })
  @InstantColumn()
  changedAt: Date;

  @ReferenceColumn(() => Person)
  changedById: string;
}
