import { Entity, Index } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
} from '../platform/columns.ts';

export enum MailState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}

/** Uitgaande mail, written in the transaction of its cause and sent afterwards, with retries. */
@Entity()
@Index(['state', 'nextAttemptAt'])
@Index(['createdAt'])
export class OutboxMail {
  @IdColumn()
  id: string;

  @TextColumn({ length: 254 })
  recipient: string;

  @TextColumn({ length: 36, nullable: true })
  personId: string | null;

  @EnumColumn()
  language: string;

  @TextColumn({ length: 300 })
  subject: string;

  @LongTextColumn()
  text: string;

  @LongTextColumn()
  html: string;

  /** What caused it: the kind of notification, and the row it is about. */
  @TextColumn({ length: 60 })
  kind: string;

  @TextColumn({ length: 36, nullable: true })
  subjectId: string | null;

  @EnumColumn()
  state: MailState;

  @IntColumn({ default: 0 })
  attempts: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  nextAttemptAt: Date;

  @InstantColumn({ nullable: true })
  sentAt: Date | null;

  @TextColumn({ length: 500, nullable: true })
  lastError: string | null;
}
