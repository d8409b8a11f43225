import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Addendum } from './addendum.entity.ts';
import { ContractClause } from './contract-clause.entity.ts';

/**
 * Tekst van een artikel: what an article says, from the days that its terms name, until another wording takes over. An
 * empty text is an article that has lapsed.
 */
@Entity()
@ObjectType({ description: 'What an article of the contract says in a period.' })
export class ClauseWording {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ContractClause)
  clauseId: string;

  @Field(() => String, { description: 'Heading.' })
  @TextColumn({ length: 200 })
  heading: string;

  @Field(() => String, { description: 'Text; empty when the article has lapsed.' })
  @LongTextColumn()
  text: string;

  /** Null for the text with which the generation began. */
  @ReferenceColumn(() => Addendum, { nullable: true })
  addendumId: string | null;

  @ReferenceColumn(() => ClauseChange, { nullable: true })
  clauseChangeId: string | null;

  @InstantColumn()
  recordedAt: Date;

  @Field(() => Int, { description: 'Counts the corrections; send it back with one.' })
  @IntColumn()
  version: number;
}
