import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { BooleanColumn, IdColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Decision } from './decision.entity.ts';

/** What a municipality makes of one article, where that is not simply the proposed text. */
@Entity()
@Index(['decisionId', 'clauseChangeId'], { unique: true })
@ObjectType({ description: 'The text that a municipality decided on for one article.' })
export class DecisionClause {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Decision, { index: false })
  decisionId: string;

  @ReferenceColumn(() => ClauseChange)
  clauseChangeId: string;

  @Field(() => String, { description: 'Text that was decided; empty when the article lapses.' })
  @LongTextColumn()
  text: string;

  /** The choice was made with this wording in view: it says so when the contract no longer says what the proposal started from. */
  @Field(() => Boolean, { description: 'Whether it was chosen with the text in force in view.' })
  @BooleanColumn()
  chosen: boolean;

  /** The wording in force that was seen with the choice; null when there was none. */
  @Field(() => ID, { nullable: true, description: 'Wording in force that was seen with the choice.' })
  @TextColumn({ length: 36, nullable: true })
  seenWordingId: string | null;
}
