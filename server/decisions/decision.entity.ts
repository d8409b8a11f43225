import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';

/** Wat een gemeente besluit. */
export enum DecisionKind {
  ADOPT = 'ADOPT',
  ADOPT_AMENDED = 'ADOPT_AMENDED',
  REJECT = 'REJECT',
  HOLD = 'HOLD',
}
registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What a municipality decides on a proposal.',
  valuesConfig: {
    ADOPT: { description: 'Neemt het voorstel over.' },
    ADOPT_AMENDED: { description: 'Neemt het voorstel over met een gewijzigde tekst.' },
    REJECT: { description: 'Neemt het voorstel niet over.' },
    HOLD: { description: 'Houdt het besluit aan: a later decision follows.' },
  },
});

/** Besluit / beslút: of one municipality on one proposal. Draft until published; after a hold a next one follows. */
@Entity()
@Index(['proposalId', 'municipalityId', 'number'], { unique: true })
@ObjectType({ description: 'What one municipality decided on a proposal.' })
export class Decision {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @ReferenceColumn(() => Municipality)
  municipalityId: string;

  @Field(() => Int, { description: 'First, second, ... decision of this municipality on this proposal.' })
  @IntColumn()
  number: number;

  @Field(() => DecisionKind, { description: 'What it decided.' })
  @EnumColumn()
  kind: DecisionKind;

  @Field(() => String, { description: 'Why.' })
  @LongTextColumn()
  reason: string;

  @Field(() => String, { description: 'Day of the decision, as YYYY-MM-DD.' })
  @DateColumn()
  decidedOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      'First day of the change for this municipality, as YYYY-MM-DD; null when nothing is adopted.',
  })
  @DateColumn({ nullable: true })
  effectiveOn: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was published; null while it is a draft.' })
  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true })
  publishedById: string | null;

  @InstantColumn()
  savedAt: Date;

  @ReferenceColumn(() => Person, { nullable: true })
  savedById: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
