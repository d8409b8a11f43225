import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';

/** Gevraagde aanbieder: who was asked stands from the moment of asking, with the one answer it gave. */
@Entity()
@Index(['questionId', 'providerId'], { unique: true })
@ObjectType({ description: 'A provider that was asked, with its answer.' })
export class AskedProvider {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ConstituencyQuestion, { index: false })
  questionId: string;

  @ReferenceColumn(() => Provider)
  providerId: string;

  @Field(() => String, { nullable: true, description: 'Its answer; null until it gave one.' })
  @LongTextColumn({ nullable: true })
  answer: string | null;

  @Field(() => Date, { nullable: true, description: 'When it last answered.' })
  @InstantColumn({ nullable: true })
  answeredAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true, index: false })
  answeredById: string | null;

  @Field(() => Int, { description: 'Counts the changes of the answer; send it back with a change.' })
  @IntColumn()
  version: number;
}
