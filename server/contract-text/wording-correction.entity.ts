import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { ClauseWording } from './clause-wording.entity.ts';

/** Correctie van een schrijffout: the contract was not changed, its record was. What stood there before is kept. */
@Entity()
@ObjectType({
  description: 'A correction of a typing error in the recorded text, with what stood there before.',
})
export class WordingCorrection {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ClauseWording)
  wordingId: string;

  @Field(() => String, { description: 'Heading before the correction.' })
  @TextColumn({ length: 200 })
  formerHeading: string;

  @Field(() => String, { description: 'Text before the correction.' })
  @LongTextColumn()
  formerText: string;

  @Field(() => String, { description: 'What was wrong.' })
  @TextColumn({ length: 2000 })
  reason: string;

  @Field(() => Date, { description: 'When it was corrected.' })
  @InstantColumn()
  at: Date;

  /** Role and organisation of who corrected it, as they were then. */
  @Field(() => String, { nullable: true, description: 'Role and organisation of who corrected it.' })
  @TextColumn({ length: 300, nullable: true })
  by: string | null;

  @ReferenceColumn(() => Person, { nullable: true })
  byId: string | null;
}
