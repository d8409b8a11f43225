import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  ReferenceColumn,
} from '../platform/columns.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import type { TextAnchor } from './text-anchor.ts';

/** Opmerking bij een artikel of passage: anchored to the proposed text by quote, context and position. */
@Entity()
@Index(['revisionId', 'position'])
@ObjectType({ description: 'A comment of a reaction on an article, or on a passage of its proposed text.' })
export class ReactionComment {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ReactionRevision, { index: false })
  revisionId: string;

  @Field(() => Int, { description: 'Order, from 1.' })
  @IntColumn()
  position: number;

  @ReferenceColumn(() => ClauseChange)
  clauseChangeId: string;

  /** Null when the comment is on the article as a whole. */
  @JsonColumn({ nullable: true })
  anchor: TextAnchor | null;

  @LongTextColumn()
  text: string;

  /** Alleen voor de gemeenten: the table finds no trace of the comment. */
  @BooleanColumn({ default: false })
  confidential: boolean;
}
