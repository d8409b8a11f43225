import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Seat } from '../table/seat.entity.ts';

/** Adviesaanvraag / adfysoanfraach: what the municipalities ask an advisory council about a proposal, once each. */
@Entity()
@Index(['proposalId', 'seatId'], { unique: true })
@ObjectType({ description: 'A request for advice to an advisory council, with the advice it gave.' })
export class AdviceRequest {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn('Region')
  regionId: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  /** The seat of the council at the table: who fills it gives the advice. */
  @ReferenceColumn(() => Seat)
  seatId: string;

  @Field(() => String, { description: 'Last day on which the advice is expected, as YYYY-MM-DD.' })
  @DateColumn()
  dueOn: string;

  @LongTextColumn({ nullable: true })
  question: string | null;

  @Field(() => Date, { description: 'When it was asked.' })
  @InstantColumn()
  askedAt: Date;

  @ReferenceColumn(() => Person, { index: false })
  askedById: string;

  @Field(() => Int, { description: 'Counts the advices that were given; send it back with the next.' })
  @IntColumn()
  version: number;
}
