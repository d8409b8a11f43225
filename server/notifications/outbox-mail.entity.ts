import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  WholeTextColumn,
  TextColumn,
} from '../platform/columns.ts';
import type { MailKind } from './mail-kinds.ts';

/** A mail that waits for a digest is HELD and becomes BUNDLED; how that one fared is told by the digest. */
export enum MailState {
  QUEUED = 'QUEUED',
  ACCEPTED = 'ACCEPTED',
  BOUNCED = 'BOUNCED',
  FAILED = 'FAILED',
  HELD = 'HELD',
  BUNDLED = 'BUNDLED',
}
registerEnumType(MailState, {
  name: 'MailState',
  description: 'How far a mail has come.',
  valuesConfig: {
    QUEUED: { description: 'Waits to be sent.' },
    ACCEPTED: { description: 'Accepted by the mail server; in a demo without one, kept here.' },
    BOUNCED: { description: 'Came back: the mail server of the recipient did not deliver it.' },
    FAILED: { description: 'Given up after eight tries.' },
    HELD: { description: 'Waits for the daily digest.' },
    BUNDLED: { description: 'Went out as a part of a daily digest.' },
  },
});

/** Uitgaande mail, written in the transaction of its cause and sent afterwards, with retries. */
@Entity()
@Index(['state', 'nextAttemptAt'])
@Index(['createdAt'])
@Index(['subjectId', 'kind', 'providerId'])
@Index(['personId', 'state'])
@Index(['digestId'])
@ObjectType({ description: 'A mail as it was sent, for the mailbox page of the demo.' })
export class OutboxMail {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: 'Address it goes to.' })
  @TextColumn({ length: 254 })
  recipient: string;

  @TextColumn({ length: 36, nullable: true })
  personId: string | null;

  @Field(() => String, { description: 'Language, as in the lang attribute.' })
  @EnumColumn()
  language: string;

  @Field(() => String, { description: 'Subject.' })
  @TextColumn({ length: 300 })
  subject: string;

  @Field(() => String, { description: 'Text, as a plain mail program shows it.' })
  @WholeTextColumn()
  text: string;

  @WholeTextColumn()
  html: string;

  /** What caused it: the kind of notification, and the row it is about. */
  @TextColumn({ length: 60 })
  kind: MailKind;

  @TextColumn({ length: 36, nullable: true })
  subjectId: string | null;

  /** For whom somebody gets it, where that is a provider: the proof that this provider was told. */
  @TextColumn({ length: 36, nullable: true })
  providerId: string | null;

  /** Where an answer goes to; without it to the sender of all mail. */
  @TextColumn({ length: 254, nullable: true })
  replyTo: string | null;

  /** Message-ID of the mail that it answers. */
  @TextColumn({ length: 400, nullable: true })
  inReplyTo: string | null;

  /** Where these mails are ended; none where the mail is owed. */
  @TextColumn({ length: 500, nullable: true })
  unsubscribeUrl: string | null;

  /** The digest that it was a part of. */
  @TextColumn({ length: 36, nullable: true })
  digestId: string | null;

  @Field(() => MailState, { description: 'How far it has come.' })
  @EnumColumn()
  state: MailState;

  @IntColumn({ default: 0 })
  attempts: number;

  @Field(() => Date, { description: 'When it was written.' })
  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  nextAttemptAt: Date;

  /** When the mail server accepted it. */
  @InstantColumn({ nullable: true })
  sentAt: Date | null;

  @InstantColumn({ nullable: true })
  bouncedAt: Date | null;

  /** Enhanced status code of the bounce (RFC 3463), such as 5.1.1: no such mailbox. */
  @TextColumn({ length: 20, nullable: true })
  bounceStatus: string | null;

  /** What the mail server said, at the last try or in the bounce. */
  @TextColumn({ length: 500, nullable: true })
  lastError: string | null;
}
