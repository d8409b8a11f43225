import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';

/** Wie een stuk mag lezen. */
export enum Audience {
  INTERNAL = 'INTERNAL',
  TABLE = 'TABLE',
  PUBLIC = 'PUBLIC',
}
registerEnumType(Audience, {
  name: 'Audience',
  description: 'Who may read a document.',
  valuesConfig: {
    INTERNAL: {
      description: 'Intern: the staff of the region; for an attachment of a reaction also its provider.',
    },
    TABLE: {
      description: 'Voor de tafel: staff and delegation; for an attachment of a reaction also its provider.',
    },
    PUBLIC: { description: 'Openbaar: everybody who may see what it belongs to.' },
  },
});

/** What a document can belong to. Documents lie beneath: they know only the kind and the id. */
export enum HolderKind {
  REGION = 'REGION',
  MEETING = 'MEETING',
  AGENDA_ITEM = 'AGENDA_ITEM',
  PROPOSAL = 'PROPOSAL',
  REACTION_REVISION = 'REACTION_REVISION',
  DECISION = 'DECISION',
  ADVICE = 'ADVICE',
  COMMITMENT = 'COMMITMENT',
}
registerEnumType(HolderKind, {
  name: 'HolderKind',
  description: 'What a document belongs to.',
  valuesConfig: {
    REGION: { description: 'A region: its library.' },
    MEETING: { description: 'A meeting.' },
    AGENDA_ITEM: { description: 'An agenda item.' },
    PROPOSAL: { description: 'A proposal.' },
    ADVICE: { description: 'An advice of an advisory council.' },
    REACTION_REVISION: { description: 'A revision of a reaction: an attachment.' },
    DECISION: { description: 'A decision of a municipality.' },
    COMMITMENT: { description: 'A commitment: proof that it was kept.' },
  },
});

/** Document, stuk / stik: a file with versions. */
@Entity()
@Index(['holderKind', 'holderId'])
@ObjectType({
  description: 'A document with versions, attached to a region, meeting, agenda item, proposal or reaction.',
})
export class Document {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn('Region')
  regionId: string;

  @Field(() => HolderKind, { description: 'What it belongs to.' })
  @EnumColumn()
  holderKind: HolderKind;

  @TextColumn({ length: 36 })
  holderId: string;

  @Field(() => String, { description: 'Title.' })
  @TextColumn()
  title: string;

  @Field(() => Audience, { description: 'Who may read it.' })
  @EnumColumn()
  audience: Audience;

  @Field(() => Int, { description: 'Order among the documents of its holder, from 1.' })
  @IntColumn()
  position: number;

  @TextColumn({ length: 36 })
  currentVersionId: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was withdrawn; its files are then no longer served.',
  })
  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @TextColumn({ length: 1000, nullable: true })
  withdrawReason: string | null;

  @InstantColumn()
  createdAt: Date;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
