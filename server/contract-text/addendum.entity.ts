import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { IdColumn, InstantColumn, IntColumn, ReferenceColumn } from '../platform/columns.ts';
import { Proposal } from '../proposals/proposal.entity.ts';

/** Addendum: what a proposal changed in the contract, in contract words, with a number within the generation. */
@Entity()
@Index(['generationId', 'number'], { unique: true })
@Index(['proposalId', 'generationId'], { unique: true })
@ObjectType({ description: 'An addendum to the contract: the outcome of a proposal in contract words.' })
export class Addendum {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ContractGeneration, { index: false })
  generationId: string;

  @Field(() => Int, { description: 'Number within the generation, from 1.' })
  @IntColumn()
  number: number;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @Field(() => Date, { description: 'When the first municipality made it.' })
  @InstantColumn()
  recordedAt: Date;
}
