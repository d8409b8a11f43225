import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { RedactionGround } from './redaction-ground.ts';

/** Waar iets wordt weggelaten. */
export enum RedactionPlace {
  TEXT = 'TEXT',
  COMMENT = 'COMMENT',
  FILE = 'FILE',
}
registerEnumType(RedactionPlace, {
  name: 'RedactionPlace',
  description: 'In what a redaction stands.',
  valuesConfig: {
    TEXT: { description: 'A passage of the general text.' },
    COMMENT: { description: 'A passage of a comment.' },
    FILE: { description: 'An attachment, as a whole and with its name.' },
  },
});

/** Weglating / weilitting: a passage or a file that the public does not get, with its ground. The original stays. */
@Entity()
@ObjectType({ description: 'What is left out of the public reading of a reaction, with its ground.' })
export class Redaction {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ReactionRevision)
  revisionId: string;

  @Field(() => RedactionPlace, { description: 'In what it stands.' })
  @EnumColumn()
  place: RedactionPlace;

  @Field(() => ID, { nullable: true, description: 'The comment that it stands in.' })
  @ReferenceColumn(() => ReactionComment, { nullable: true })
  commentId: string | null;

  @Field(() => ID, { nullable: true, description: 'The attachment that is left out.' })
  @ReferenceColumn('Document', { nullable: true })
  documentId: string | null;

  @Field(() => Int, { nullable: true, description: 'Where the passage starts, in UTF-16 units.' })
  @IntColumn({ nullable: true })
  start: number | null;

  @Field(() => Int, { nullable: true, description: 'Where the passage ends, in UTF-16 units.' })
  @IntColumn({ nullable: true })
  end: number | null;

  @Field(() => RedactionGround, { description: 'Why it is left out.' })
  @EnumColumn()
  ground: RedactionGround;

  @Field(() => Date, { description: 'When it was left out.' })
  @InstantColumn()
  addedAt: Date;

  @ReferenceColumn(() => Person, { index: false })
  addedById: string;

  @Field(() => String, { nullable: true, description: 'Organisation and role of who left it out.' })
  @TextColumn({ length: 300, nullable: true })
  addedBy: string | null;

  /** A redaction is never removed: lifted, it stands in the history. */
  @Field(() => Date, { nullable: true, description: 'When it was lifted; null while it holds.' })
  @InstantColumn({ nullable: true })
  liftedAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true, index: false })
  liftedById: string | null;

  @Field(() => String, { nullable: true, description: 'Organisation and role of who lifted it.' })
  @TextColumn({ length: 300, nullable: true })
  liftedBy: string | null;
}
