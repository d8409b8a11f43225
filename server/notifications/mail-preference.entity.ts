import { registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';

export enum MailDelivery {
  IMMEDIATE = 'IMMEDIATE',
  DAILY = 'DAILY',
  NONE = 'NONE',
}
registerEnumType(MailDelivery, {
  name: 'MailDelivery',
  description: 'How somebody wants the mail that is not owed; duty mail always comes at once.',
  valuesConfig: {
    IMMEDIATE: { description: 'Each mail at once.' },
    DAILY: { description: 'One mail a day with all of them.' },
    NONE: { description: 'Only duty mail.' },
  },
});

/** Mailvoorkeur: how a person wants the mail that is not owed. Made when the first such mail is written. */
@Entity()
@Index(['personId'], { unique: true })
@Index(['unsubscribeToken'], { unique: true })
export class MailPreference {
  @IdColumn()
  id: string;

  @ReferenceColumn('Person', { index: false })
  personId: string;

  @EnumColumn()
  delivery: MailDelivery;

  /** Opens nothing but unsubscribing: it stands in every mail that is not owed, to be used without signing in. */
  @TextColumn({ length: 43 })
  unsubscribeToken: string;
}
