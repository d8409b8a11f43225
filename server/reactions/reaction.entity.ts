import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
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
  E_MAIL = 'E_MAIL',
  LETTER = 'LETTER',
  SPOKEN = 'SPOKEN',
}
registerEnumType(ReactionChannel, {
  name: 'ReactionChannel',
  description: 'How a reaction came in.',
  valuesConfig: {
    PORTAL: { description: 'Through the portal.' },
    E_MAIL: { description: 'Per e-mail.' },
    LETTER: { description: 'Per brief, registered by a municipality.' },
    SPOKEN: { description: 'Mondeling, written down by a municipality.' },
  },
});

/** The ways that a municipality writes down for a provider. */
export const RegisteredChannel = {
  E_MAIL: ReactionChannel.E_MAIL,
  LETTER: ReactionChannel.LETTER,
  SPOKEN: ReactionChannel.SPOKEN,
} as const;
export type RegisteredChannel = (typeof RegisteredChannel)[keyof typeof RegisteredChannel];
registerEnumType(RegisteredChannel, {
  name: 'RegisteredChannel',
  description: 'How a reaction came in that a municipality writes down for a provider.',
  valuesConfig: {
    E_MAIL: { description: 'By e-mail to somebody of a municipality.' },
    LETTER: { description: 'By letter.' },
    SPOKEN: { description: 'By word of mouth.' },
  },
});

/** Toelating: whether the municipalities take in a reaction that came late. */
export enum Admission {
  PENDING = 'PENDING',
  ADMITTED = 'ADMITTED',
  NOT_ADMITTED = 'NOT_ADMITTED',
}
registerEnumType(Admission, {
  name: 'Admission',
  description: 'Whether the municipalities take in a reaction that came late.',
  valuesConfig: {
    PENDING: { description: 'Not decided yet; the reaction does not count meanwhile.' },
    ADMITTED: { description: 'Taken in: it counts and gets an answer as if it were in time.' },
    NOT_ADMITTED: { description: 'Kept and readable, but it does not count.' },
  },
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

  @Field(() => String, {
    nullable: true,
    description:
      'Date of receipt in Amsterdam, of mail, letter and spoken word; it decides whether it was in time.',
  })
  @DateColumn({ nullable: true })
  receivedOn: string | null;

  /** The instant of receipt, where it is known: of mail. */
  @InstantColumn({ nullable: true })
  receivedAt: Date | null;

  /** Who wrote it down for the provider; null when it came in by itself. */
  @ReferenceColumn(() => Person, { nullable: true })
  registeredById: string | null;

  @Field(() => Boolean, { description: 'Whether it came after the deadline.' })
  @BooleanColumn({ default: false })
  late: boolean;

  @Field(() => Admission, {
    nullable: true,
    description: 'Whether the municipalities take it in though late; null when it was in time.',
  })
  @EnumColumn({ nullable: true })
  admission: Admission | null;

  /** Why it was admitted or not: for its provider and the table. */
  @TextColumn({ length: 1000, nullable: true })
  admissionReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When that was decided.' })
  @InstantColumn({ nullable: true })
  admissionAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true })
  admissionById: string | null;

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

  @IntColumn()
  version: number;
}
