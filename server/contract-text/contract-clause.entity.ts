import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { IdColumn, IntColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';

/** Artikel van het contract / kontraktkêst. What it says stands in its wordings, which change over time. */
@Entity()
@Index(['generationId', 'numberKey'], { unique: true })
@ObjectType({ description: 'An article of the contract of a generation.' })
export class ContractClause {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ContractGeneration, { index: false })
  generationId: string;

  @Field(() => String, { description: 'How it is called, e.g. "Artikel 7.2" or "Bijlage 3".' })
  @TextColumn({ length: 80 })
  name: string;

  /** The number by which proposals and the text find each other: "7.2", "bijlage 3". */
  @TextColumn({ length: 80 })
  numberKey: string;

  @Field(() => Int, { description: 'Order in the contract, from 1.' })
  @IntColumn()
  position: number;
}
