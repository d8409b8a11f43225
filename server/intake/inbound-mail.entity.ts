import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { Person } from '../people/person.entity.ts';
import {
  BooleanColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
  WholeTextColumn,
} from '../platform/columns.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Region } from '../regions/region.entity.ts';

/** What became of a mail that came in. */
export enum InboundMailState {
  RECEIVED = 'RECEIVED',
  HELD = 'HELD',
  LINKED = 'LINKED',
  REFUSED = 'REFUSED',
  IGNORED = 'IGNORED',
}
registerEnumType(InboundMailState, {
  name: 'InboundMailState',
  description: 'What became of a mail that came in.',
  valuesConfig: {
    RECEIVED: { description: 'Kept, and not looked at yet.' },
    HELD: { description: 'Wacht: somebody of the staff has to look at it.' },
    LINKED: { description: 'Became one or more reactions.' },
    REFUSED: { description: 'Geweigerd: the sender was told why.' },
    IGNORED: { description: 'Written by a program, or came twice: it started nothing.' },
  },
});

/** Why a mail did not become a reaction by itself. */
export enum MailReason {
  UNKNOWN_SENDER = 'UNKNOWN_SENDER',
  SENDER_NOT_PROVEN = 'SENDER_NOT_PROVEN',
  SEVERAL_PROVIDERS = 'SEVERAL_PROVIDERS',
  OTHER_PROVIDER = 'OTHER_PROVIDER',
  NO_PROPOSAL = 'NO_PROPOSAL',
  SEVERAL_PROPOSALS = 'SEVERAL_PROPOSALS',
  NOT_OPEN = 'NOT_OPEN',
  CHANGED_TOO_LATE = 'CHANGED_TOO_LATE',
  WITHDRAWN = 'WITHDRAWN',
  UNREADABLE = 'UNREADABLE',
  TOO_LARGE = 'TOO_LARGE',
  FILE_UNREADABLE = 'FILE_UNREADABLE',
  NO_TEXT = 'NO_TEXT',
  TEXT_TOO_LONG = 'TEXT_TOO_LONG',
  AUTOMATIC = 'AUTOMATIC',
  BOUNCE = 'BOUNCE',
  DUPLICATE = 'DUPLICATE',
}
registerEnumType(MailReason, {
  name: 'MailReason',
  description: 'Why a mail did not become a reaction by itself.',
  valuesConfig: {
    UNKNOWN_SENDER: { description: 'The sender represents no provider.' },
    SENDER_NOT_PROVEN: { description: 'The receiving server does not vouch that the sender is who it says.' },
    SEVERAL_PROVIDERS: { description: 'The sender represents more than one provider.' },
    OTHER_PROVIDER: { description: 'Sent to the address of another provider than the sender represents.' },
    NO_PROPOSAL: { description: 'No open proposal is named.' },
    SEVERAL_PROPOSALS: { description: 'More than one proposal is named.' },
    NOT_OPEN: { description: 'The proposal takes no reactions any more.' },
    CHANGED_TOO_LATE: { description: 'The provider reacted already, and the deadline has passed.' },
    WITHDRAWN: { description: 'The provider withdrew its reaction.' },
    UNREADABLE: { description: 'The mail cannot be read.' },
    TOO_LARGE: { description: 'The mail is too large to be read by the portal.' },
    FILE_UNREADABLE: { description: 'An attachment is of a kind that the portal does not know.' },
    NO_TEXT: { description: 'Nothing was written in the mail itself.' },
    TEXT_TOO_LONG: { description: 'The text is longer than a reaction can be.' },
    AUTOMATIC: { description: 'A program wrote it.' },
    BOUNCE: { description: 'Reports that a mail did not arrive.' },
    DUPLICATE: { description: 'The same mail came by another address too.' },
  } satisfies Record<MailReason, { description: string }>,
});

/** Ingekomen mail / ynkommen mail: kept whole before anything is done with it, and never changed. */
@Entity()
@Index(['dedupKey'], { unique: true })
@Index(['state', 'nextAttemptAt'])
@Index(['regionId', 'state', 'receivedAt'])
@Index(['messageId'])
@ObjectType({ description: 'A mail that came in for a region; seen by the staff of the region.' })
export class InboundMail {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  /** None for a report on a mail of ours that did not arrive. */
  @ReferenceColumn(() => Region, { nullable: true, index: false })
  regionId: string | null;

  /** Key of the whole mail in the file store; several recipients share it. */
  @TextColumn({ length: 36 })
  fileKey: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  @IntColumn()
  bytes: number;

  @TextColumn({ length: 64 })
  sha256: string;

  /** As the program of the sender gave it; many mails have one, some have none. */
  @TextColumn({ length: 400, nullable: true })
  messageId: string | null;

  /** Of what the sender wrote, without what servers add on the way; none for a mail from before this was kept. */
  @TextColumn({ length: 64, nullable: true })
  contentHash: string | null;

  /** The same mail to the same recipient comes in once. */
  @TextColumn({ length: 64 })
  dedupKey: string;

  @TextColumn({ length: 254 })
  envelopeFrom: string;

  @Field(() => String, { description: 'The address that it was sent to.' })
  @TextColumn({ length: 254 })
  recipient: string;

  @Field(() => Date, { description: 'When it was received, which decides whether a reaction is in time.' })
  @InstantColumn()
  receivedAt: Date;

  @Field(() => InboundMailState, { description: 'What became of it.' })
  @EnumColumn()
  state: InboundMailState;

  @Field(() => MailReason, { nullable: true, description: 'Why it did not become a reaction by itself.' })
  @EnumColumn({ nullable: true })
  reason: MailReason | null;

  @Field(() => String, { description: 'Address of the sender as the mail says; empty when it says none.' })
  @TextColumn({ length: 254, default: '' })
  fromAddress: string;

  @Field(() => String, { description: 'Name of the sender as the mail says; can be empty.' })
  @TextColumn({ length: 200, default: '' })
  fromName: string;

  @Field(() => Boolean, {
    description: 'Whether the receiving server vouches for the address of the sender.',
  })
  @BooleanColumn({ default: false })
  senderProven: boolean;

  @Field(() => String, { description: 'Subject; can be empty.' })
  @TextColumn({ length: 300, default: '' })
  subject: string;

  @Field(() => String, {
    description: 'The whole text, what is quoted included; empty when it cannot be read.',
  })
  @WholeTextColumn()
  text: string;

  /** Of which provider and on which proposal it seems to be; a person decides. */
  @ReferenceColumn(() => Provider, { nullable: true })
  providerId: string | null;

  @ReferenceColumn(() => Proposal, { nullable: true })
  proposalId: string | null;

  @IntColumn({ default: 0 })
  attempts: number;

  @InstantColumn()
  nextAttemptAt: Date;

  @Field(() => Date, { nullable: true, description: 'When somebody of the staff linked or refused it.' })
  @InstantColumn({ nullable: true })
  handledAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true })
  handledById: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, as the sender was told.' })
  @TextColumn({ length: 1000, nullable: true })
  refuseReason: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
