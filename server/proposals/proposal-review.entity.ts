import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { ProposalVersion } from './proposal-version.entity.ts';

export enum ReviewVerdict {
  APPROVED = 'APPROVED',
  REMARKS = 'REMARKS',
}
registerEnumType(ReviewVerdict, {
  name: 'ReviewVerdict',
  description: 'What a colleague found of a draft.',
  valuesConfig: {
    APPROVED: { description: 'Akkoord.' },
    REMARKS: { description: 'Opmerkingen: see the text.' },
  },
});

/** Collegiale toets van een concept, before it is published. */
@Entity()
@ObjectType({ description: 'A review of a draft version by a colleague.' })
export class ProposalReview {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ProposalVersion)
  versionId: string;

  @ReferenceColumn(() => Person)
  reviewerId: string;

  @ReferenceColumn(() => Person)
  requestedById: string;

  @Field(() => Date, { description: 'When it was asked.' })
  @InstantColumn()
  requestedAt: Date;

  @Field(() => ReviewVerdict, {
    nullable: true,
    description: 'What the colleague found; null while waiting.',
  })
  @EnumColumn({ nullable: true })
  verdict: ReviewVerdict | null;

  @Field(() => String, { nullable: true, description: 'Remarks of the colleague.' })
  @LongTextColumn({ nullable: true })
  remarks: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was given.' })
  @InstantColumn({ nullable: true })
  givenAt: Date | null;
}
