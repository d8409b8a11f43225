import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { ReactionRevision } from '../reactions/reaction-revision.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { Answer } from './answer.entity.ts';

/** The part of a reaction that is no comment: the reaction as a whole, its general text included. */
export const wholeReaction = 'whole';

/**
 * Wat een antwoord beantwoordt: a reaction as a whole, or one comment of it. Each part has one answer at most, so that
 * two people never answer the same thing differently.
 */
@Entity()
@Index(['answerId'])
@Index(['reactionId', 'part'], { unique: true })
@ObjectType({ description: 'What an answer answers: a reaction as a whole, or one comment of it.' })
export class AnswerTarget {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Answer, { index: false })
  answerId: string;

  @ReferenceColumn(() => Reaction, { index: false })
  reactionId: string;

  /** The text that was looked at; an amended reaction has to be looked at again. */
  @ReferenceColumn(() => ReactionRevision)
  revisionId: string;

  /** 'whole', or the id of a comment of the revision. */
  @TextColumn({ length: 36 })
  part: string;
}
