import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Answer } from './answer.entity.ts';

/** Wat er met een reactie gebeurt. */
export enum AnswerOutcome {
  ADOPTED = 'ADOPTED',
  PARTLY = 'PARTLY',
  NOT = 'NOT',
  NOTED = 'NOTED',
}
registerEnumType(AnswerOutcome, {
  name: 'AnswerOutcome',
  description: 'What the municipalities do with a reaction.',
  valuesConfig: {
    ADOPTED: { description: 'Overgenomen.' },
    PARTLY: { description: 'Gedeeltelijk overgenomen.' },
    NOT: { description: 'Niet overgenomen.' },
    NOTED: { description: 'Voor kennisgeving aangenomen.' },
  },
});

/** Versie van een antwoord: the draft being written, or a published text. A correction is a next version; the earlier one stays. */
@Entity()
@Index(['answerId', 'number'], { unique: true })
@ObjectType({ description: 'A version of what an answer says: the draft, or a published text.' })
export class AnswerVersion {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Answer, { index: false })
  answerId: string;

  @Field(() => Int, { description: 'Number, from 1; above 1 it corrects an earlier one.' })
  @IntColumn()
  number: number;

  @Field(() => AnswerOutcome, {
    nullable: true,
    description: 'What is done with the reactions; null in a draft that says nothing of it yet.',
  })
  @EnumColumn({ nullable: true })
  outcome: AnswerOutcome | null;

  @Field(() => String, { description: 'The reason: what the municipalities answer.' })
  @LongTextColumn()
  text: string;

  @Field(() => String, { nullable: true, description: 'What was corrected; from version 2.' })
  @TextColumn({ length: 1000, nullable: true })
  note: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was published; null for the draft.' })
  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true })
  publishedById: string | null;

  @Field(() => Date, { description: 'When it was last saved.' })
  @InstantColumn()
  savedAt: Date;

  /** Who typed last: colleagues write together. */
  @ReferenceColumn(() => Person, { nullable: true })
  savedById: string | null;

  @Field(() => Int, { description: 'Counts the saves of a draft; send it back with a save.' })
  @IntColumn()
  version: number;
}
