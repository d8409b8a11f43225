import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
  WholeTextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { OverviewSection } from './overview-section.ts';

export enum OverviewState {
  DRAFT = 'DRAFT',
  REVIEWED = 'REVIEWED',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(OverviewState, {
  name: 'OverviewState',
  description: 'Where a yearly overview stands.',
  valuesConfig: {
    DRAFT: { description: 'Concept: texts can be written; the figures follow the register.' },
    REVIEWED: { description: 'Nagekeken: a colleague looked through it.' },
    PUBLISHED: { description: 'Gepubliceerd: frozen.' },
  },
});

/**
 * Jaaroverzicht / jieroersjoch: the figures of a year with the texts around them. Until it is published the figures are
 * those of the register at that moment; then they are frozen. A correction is a next number that says what changed.
 */
@Entity()
@Index(['regionId', 'year', 'number'], { unique: true })
@ObjectType('YearlyOverview', {
  description: 'A yearly overview (jaaroverzicht) of the register of a region.',
})
export class Overview {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  @Field(() => Int, { description: 'Calendar year.' })
  @IntColumn()
  year: number;

  @Field(() => Int, { description: 'Number within the year, from 1; above 1 it corrects an earlier one.' })
  @IntColumn()
  number: number;

  @Field(() => OverviewState, { description: 'Where it stands.' })
  @EnumColumn()
  state: OverviewState;

  @Field(() => String, { description: 'Reference date at the start, as YYYY-MM-DD.' })
  @DateColumn()
  fromOn: string;

  @Field(() => String, { description: 'Reference date at the end, as YYYY-MM-DD.' })
  @DateColumn()
  untilOn: string;

  /** The texts that were written; a section that is left out has its default text. */
  @JsonColumn()
  texts: Partial<Record<OverviewSection, string>>;

  /** What it says, as JSON, once it is published: see overview-contents.ts. */
  @WholeTextColumn({ nullable: true })
  contents: string | null;

  @Field(() => String, { nullable: true, description: 'What was corrected; from number 2.' })
  @TextColumn({ length: 2000, nullable: true })
  note: string | null;

  /** The last person who wrote in it: a colleague looks it through. */
  @ReferenceColumn(() => Person, { nullable: true })
  writtenById: string | null;

  @ReferenceColumn(() => Person, { nullable: true })
  reviewedById: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was looked through.' })
  @InstantColumn({ nullable: true })
  reviewedAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true })
  publishedById: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was published; the register is counted as it was known at this instant.',
  })
  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
