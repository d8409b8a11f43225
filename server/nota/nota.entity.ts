import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
  WholeTextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';

/**
 * Nota van beantwoording: per article the reactions, the answer and the resulting text, frozen as it was published. It
 * holds public words only. A correction is a next one, with a note; the earlier one stays, unless it said too much.
 */
@Entity()
@Index(['proposalId', 'number'], { unique: true })
@ObjectType({ description: 'A published nota van beantwoording: what was done with the reactions.' })
export class Nota {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region)
  regionId: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @Field(() => Int, { description: 'Number, from 1; above 1 it corrects an earlier one.' })
  @IntColumn()
  number: number;

  /** What it says, as JSON: see nota-contents.ts. */
  @WholeTextColumn()
  contents: string;

  @Field(() => String, { nullable: true, description: 'What was corrected; from number 2.' })
  @TextColumn({ length: 2000, nullable: true })
  note: string | null;

  @Field(() => Date, { description: 'When it was published.' })
  @InstantColumn()
  publishedAt: Date;

  @ReferenceColumn(() => Person, { nullable: true })
  publishedById: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when it is no longer public, because it said what should not have been published.',
  })
  @InstantColumn({ nullable: true })
  withheldAt: Date | null;
}
