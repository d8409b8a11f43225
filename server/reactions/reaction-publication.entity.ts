import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
  WholeTextColumn,
} from '../platform/columns.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';

/** Hoe ver een reactie is op weg naar openbaar. */
export enum PublicationState {
  TO_REVIEW = 'TO_REVIEW',
  REVIEWED = 'REVIEWED',
  RELEASED = 'RELEASED',
  WITHHELD = 'WITHHELD',
}
registerEnumType(PublicationState, {
  name: 'PublicationState',
  description: 'How far a reaction is on its way to the public.',
  valuesConfig: {
    TO_REVIEW: { description: 'Nog na te kijken: nobody looked through the text that counts.' },
    REVIEWED: { description: 'Nagekeken: looked through, not public.' },
    RELEASED: { description: 'Openbaar: everybody reads it, without what was redacted.' },
    WITHHELD: { description: 'Niet openbaar: the municipalities do not release it, with a reason.' },
  },
});

/** Openbaarmaking / iepenbiermeitsjen: what the municipalities decided on publishing one reaction. No row: nobody looked yet. */
@Entity()
@Index(['reactionId'], { unique: true })
@ObjectType({ description: 'How a reaction is made public: for the staff of its region.' })
export class ReactionPublication {
  @IdColumn()
  id: string;

  @Field(() => ID, { name: 'id', description: 'Id of its reaction: there is one for each.' })
  @ReferenceColumn(() => Reaction, { index: false })
  reactionId: string;

  /** The text that was looked through; when another one counts, it is to be looked through again. */
  @ReferenceColumn(() => ReactionRevision)
  revisionId: string;

  /** As it was decided; what holds now is asked of publication-standing.ts. */
  @EnumColumn()
  state: PublicationState;

  @Field(() => String, { nullable: true, description: 'Why it is not released, or no longer.' })
  @TextColumn({ length: 1000, nullable: true })
  reason: string | null;

  /** The reaction term that had ended when it was released: a term that is extended afterwards closes it again. */
  @DateColumn({ nullable: true })
  termEndedOn: string | null;

  /** The words of its public reading, for searching; null while it is not public. */
  @WholeTextColumn({ nullable: true })
  publicKey: string | null;

  @Field(() => Date, { nullable: true, description: 'When the last step was taken.' })
  @InstantColumn()
  changedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Organisation and role of who took it.' })
  @TextColumn({ length: 300, nullable: true })
  changedBy: string | null;

  @Field(() => Int, { description: 'Counts the steps and redactions; send it back with the next one.' })
  @IntColumn()
  version: number;
}
