import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';

/** A correction of a published answer is a draft version beside it; the answer stays published meanwhile. */
export enum AnswerState {
  DRAFT = 'DRAFT',
  READY = 'READY',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(AnswerState, {
  name: 'AnswerState',
  description: 'Where an answer stands.',
  valuesConfig: {
    DRAFT: { description: 'Concept: being written by the staff of the region, and seen by nobody else.' },
    READY: { description: 'Klaar: written, and published together with the others.' },
    PUBLISHED: { description: 'Gepubliceerd: read by the providers that it answers.' },
  },
});

/** Beantwoording: of the municipalities to one or more reactions to a proposal. What it says stands in its versions. */
@Entity()
@Index(['proposalId', 'state'])
@ObjectType({ description: 'An answer of the municipalities to one or more reactions to a proposal.' })
export class Answer {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region)
  regionId: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @Field(() => AnswerState, { description: 'Where it stands.' })
  @EnumColumn()
  state: AnswerState;

  /** The published version that counts; null before the first publication. */
  @TextColumn({ length: 36, nullable: true })
  currentVersionId: string | null;

  @InstantColumn()
  createdAt: Date;

  @ReferenceColumn(() => Person, { nullable: true })
  createdById: string | null;

  @Field(() => Int, { description: 'Counts the changes of its state and of what it answers; send it back.' })
  @IntColumn()
  version: number;
}
