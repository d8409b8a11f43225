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
} from '../platform/columns.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';

/** Whether reactions are open is not a state: it follows from the deadline and the clock. */
export enum ProposalState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  DISCUSSED = 'DISCUSSED',
  DECIDED = 'DECIDED',
  IN_EFFECT = 'IN_EFFECT',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'Where a proposal stands. Whether reactions are open follows from its deadline.',
  valuesConfig: {
    DRAFT: { description: 'Concept: seen by the staff of the region only.' },
    PUBLISHED: { description: 'Gepubliceerd: open for reactions until the deadline.' },
    DISCUSSED: { description: 'Besproken: the table took a standpoint in a held meeting.' },
    DECIDED: { description: 'Besloten: each municipality concerned has decided.' },
    IN_EFFECT: { description: 'Van kracht.' },
    WITHDRAWN: { description: 'Ingetrokken.' },
  },
});

/** Wijzigingsvoorstel / feroaringsútstel: to change or supplement the contract. What it says stands in its versions. */
@Entity()
@Index(['regionId', 'number'], { unique: true })
@Index(['regionId', 'state', 'deadline'])
@ObjectType({ description: 'A proposal to change or supplement the contract of a region.' })
export class Proposal {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  /** Given at publication, so that a gap in the numbers betrays no draft. */
  @Field(() => String, {
    nullable: true,
    description: 'Number such as "2024-03", given at publication; null for a draft.',
  })
  @TextColumn({ length: 20, nullable: true })
  number: string | null;

  /** As it was last recorded: in effect it is by the clock, see proposal-state.ts. */
  @EnumColumn()
  state: ProposalState;

  /** The municipality whose contract manager keeps it. */
  @ReferenceColumn(() => Municipality, { nullable: true })
  ownerMunicipalityId: string | null;

  /** The version everybody reads: the last published, or the draft while nothing was published. */
  @TextColumn({ length: 36 })
  currentVersionId: string;

  @Field(() => Date, { nullable: true, description: 'When its first version was published.' })
  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day on which providers can react, as YYYY-MM-DD in Amsterdam.',
  })
  @DateColumn({ nullable: true })
  deadlineDate: string | null;

  @Field(() => Date, { nullable: true, description: 'Last instant of the deadline date in Amsterdam.' })
  @InstantColumn({ nullable: true })
  deadline: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn.' })
  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @TextColumn({ length: 2000, nullable: true })
  withdrawReason: string | null;

  /** Set with the first decision that adopts it; from then on it is not withdrawn. */
  @Field(() => String, {
    nullable: true,
    description:
      'First day on which it holds in a municipality that adopted it, as YYYY-MM-DD; null while none did.',
  })
  @DateColumn({ nullable: true })
  inEffectFrom: string | null;

  @InstantColumn()
  createdAt: Date;

  @Field(() => Int, { description: 'Counts the changes of its state; send it back with a change.' })
  @IntColumn()
  version: number;
}
