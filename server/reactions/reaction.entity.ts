import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Region } from '../regions/region.entity.ts';

/** An amended reaction is a submitted one with more than one revision. */
export enum ReactionState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ReactionState, {
  name: 'ReactionState',
  description: 'Where a reaction stands.',
  valuesConfig: {
    DRAFT: { description: 'Concept: seen by the people of its provider only.' },
    SUBMITTED: { description: 'Ingediend: has a receipt number.' },
    WITHDRAWN: { description: 'Ingetrokken: kept and marked.' },
  },
});

/** Hoe een reactie binnenkwam. */
export enum ReactionChannel {
  PORTAL = 'PORTAL',
}
registerEnumType(ReactionChannel, {
  name: 'ReactionChannel',
  description: 'How a reaction came in.',
  valuesConfig: { PORTAL: { description: 'Through the portal.' } },
});

/** Schriftelijke reactie / skriftlike reaksje: of one provider to one proposal. What it says stands in its revisions. */
@Entity()
@Index(['proposalId', 'providerId'], { unique: true })
@Index(['proposalId', 'state'])
@Index(['receiptNumber'], { unique: true })
@ObjectType({ description: 'The written reaction of a provider to a proposal.' })
export class Reaction {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region)
  regionId: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @ReferenceColumn(() => Provider)
  providerId: string;

  @Field(() => ReactionState, { description: 'Where it stands.' })
  @EnumColumn()
  state: ReactionState;

  @Field(() => ReactionChannel, { description: 'How it came in.' })
  @EnumColumn()
  channel: ReactionChannel;

  @Field(() => String, {
    nullable: true,
    description: 'Receipt number, e.g. "OWO-2026-00042"; given when first submitted.',
  })
  @TextColumn({ length: 60, nullable: true })
  receiptNumber: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was first submitted, by the clock of the server.',
  })
  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it was submitted after the deadline.' })
  @BooleanColumn({ default: false })
  late: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn.' })
  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;

  /** Why; read by the provider and the staff, for it can be as confidential as the text was. */
  @TextColumn({ length: 1000, nullable: true })
  withdrawReason: string | null;

  /** The submitted revision that counts; null before the first submit. */
  @TextColumn({ length: 36, nullable: true })
  currentRevisionId: string | null;

  @InstantColumn()
  createdAt: Date;

  @Field(() => Int, { description: 'Counts the changes of its state; send it back with a change.' })
  @IntColumn()
  version: number;
}
