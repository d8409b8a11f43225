import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';

/** Who may read an event; PROVIDER is one provider with the staff. */
export enum EventAudience {
  PUBLIC = 'PUBLIC',
  TABLE = 'TABLE',
  STAFF = 'STAFF',
  PROVIDER = 'PROVIDER',
}

/** Gebeurtenis: who did what when, for people to read; never a source of state. */
@Entity()
@Index(['subjectKind', 'subjectId', 'at'])
@Index(['regionId', 'at'])
@ObjectType({ description: 'Something that happened, for people to read.' })
export class TimelineEvent {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn('Region', { index: false })
  regionId: string;

  @TextColumn({ length: 40 })
  subjectKind: string;

  @TextColumn({ length: 36 })
  subjectId: string;

  @Field(() => String, {
    description: 'What happened, e.g. "proposal.published"; the client holds the sentence.',
  })
  @TextColumn({ length: 60 })
  kind: string;

  @Field(() => Date, { description: 'When.' })
  @InstantColumn()
  at: Date;

  @EnumColumn()
  audience: EventAudience;

  /** For audience PROVIDER: which one. */
  @TextColumn({ length: 36, nullable: true })
  providerId: string | null;

  @TextColumn({ length: 36, nullable: true })
  personId: string | null;

  /** Organisation and role of who did it, as it was then, e.g. "Contractmanager Opsterland". */
  @Field(() => String, { nullable: true, description: 'Organisation and role of who did it.' })
  @TextColumn({ length: 300, nullable: true })
  by: string | null;

  /** Values for the sentence: dates, numbers, reasons. */
  @JsonColumn()
  details: Record<string, string>;
}
