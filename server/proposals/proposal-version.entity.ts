import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  CentsColumn,
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Proposal } from './proposal.entity.ts';

/** Grond voor een wijziging tijdens de looptijd, art. 2.163a-g Aanbestedingswet 2012. */
export enum LegalGround {
  DE_MINIMIS = 'DE_MINIMIS',
  REVIEW_CLAUSE = 'REVIEW_CLAUSE',
  ADDITIONAL = 'ADDITIONAL',
  UNFORESEEN = 'UNFORESEEN',
  REPLACEMENT = 'REPLACEMENT',
  NOT_SUBSTANTIAL = 'NOT_SUBSTANTIAL',
  CONTRACT_CLAUSE = 'CONTRACT_CLAUSE',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(LegalGround, {
  name: 'LegalGround',
  description: 'Ground for changing the contract during its term (art. 2.163a-g Aanbestedingswet 2012).',
  valuesConfig: {
    DE_MINIMIS: {
      description: 'Art. 2.163b: below the threshold and, added up, below 10 % of the original value.',
    },
    REVIEW_CLAUSE: { description: 'Art. 2.163c: a clear review clause in the contract.' },
    ADDITIONAL: { description: 'Art. 2.163d: additional services that became necessary.' },
    UNFORESEEN: { description: 'Art. 2.163e: circumstances that could not be foreseen.' },
    REPLACEMENT: { description: 'Art. 2.163f: another contractor takes over.' },
    NOT_SUBSTANTIAL: { description: 'Art. 2.163g: not substantial.' },
    CONTRACT_CLAUSE: { description: 'A clause of the contract itself.' },
    NOT_APPLICABLE: { description: 'Not applicable: Open House.' },
  },
});

/** Versie van een wijzigingsvoorstel. Can be edited until published; after that only a next version changes the text. */
@Entity()
@Index(['proposalId', 'number'], { unique: true })
@ObjectType({ description: 'A numbered version of what a proposal says; fixed once published.' })
export class ProposalVersion {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @Field(() => Int, { description: 'Number, from 1.' })
  @IntColumn()
  number: number;

  @Field(() => String, { description: 'Title.' })
  @TextColumn()
  title: string;

  /** Title without accents and capitals, for searching alike on both engines. */
  @TextColumn()
  titleKey: string;

  @Field(() => String, { description: 'Plain summary: what changes, for whom, from when.' })
  @LongTextColumn()
  summary: string;

  @Field(() => String, {
    nullable: true,
    description: 'Day from which the change should hold, as YYYY-MM-DD.',
  })
  @DateColumn({ nullable: true })
  effectiveOn: string | null;

  @Field(() => LegalGround, { nullable: true, description: 'Legal ground of the change.' })
  @EnumColumn({ nullable: true })
  legalGround: LegalGround | null;

  @Field(() => String, { nullable: true, description: 'Why this ground applies.' })
  @LongTextColumn({ nullable: true })
  legalGroundReason: string | null;

  @Field(() => String, { nullable: true, description: 'Financial effect, in words.' })
  @LongTextColumn({ nullable: true })
  financialEffect: string | null;

  @Field(() => Number, {
    nullable: true,
    description: 'Financial effect over the rest of the term in whole cents; negative when it costs less.',
  })
  @CentsColumn({ nullable: true })
  financialEffectCents: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What changed against the version before; required from version 2.',
  })
  @LongTextColumn({ nullable: true })
  note: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was published; null while it can be edited.' })
  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true })
  publishedById: string | null;

  @Field(() => Date, { description: 'When it was last saved.' })
  @InstantColumn()
  savedAt: Date;

  @ReferenceColumn(() => Person, { nullable: true })
  savedById: string | null;

  @Field(() => Int, { description: 'Counts the edits of a draft; send it back with an edit.' })
  @IntColumn()
  version: number;
}
