import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Proposal } from './proposal.entity.ts';

/** Verlenging van de reactietermijn: never shorter, always with a reason and notice to all. */
@Entity()
@ObjectType({ description: 'An extension of the reaction deadline.' })
export class DeadlineExtension {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Proposal)
  proposalId: string;

  @Field(() => String, { description: 'Deadline before, as YYYY-MM-DD.' })
  @DateColumn()
  fromDate: string;

  @Field(() => String, { description: 'Deadline after, as YYYY-MM-DD.' })
  @DateColumn()
  toDate: string;

  @Field(() => String, { description: 'Why.' })
  @TextColumn({ length: 2000 })
  reason: string;

  @Field(() => Date, { description: 'When it was extended.' })
  @InstantColumn()
  at: Date;

  @ReferenceColumn(() => Person)
  byId: string;
}
