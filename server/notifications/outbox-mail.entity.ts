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

export enum MailState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(MailState, {
  name: 'MailState',
  description: 'How far a mail has come.',
  valuesConfig: {
    QUEUED: { description: 'Waits to be sent.' },
    SENT: { description: 'Accepted by the mail server; in a demo without one, kept here.' },
    FAILED: { description: 'Given up after eight tries.' },
  },
});

/** Uitgaande mail, written in the transaction of its cause and sent afterwards, with retries. */
@Entity()
@Index(['state', 'nextAttemptAt'])
@Index(['createdAt'])
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
  kind: string;

  @TextColumn({ length: 36, nullable: true })
  subjectId: string | null;

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

  @InstantColumn({ nullable: true })
  sentAt: Date | null;

  @TextColumn({ length: 500, nullable: true })
  lastError: string | null;
}
