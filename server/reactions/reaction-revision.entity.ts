import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Reaction, ReactionChannel } from './reaction.entity.ts';

/** Standpunt van een aanbieder. */
export enum Standpoint {
  SUPPORT = 'SUPPORT',
  SUPPORT_WITH_REMARKS = 'SUPPORT_WITH_REMARKS',
  OPPOSE = 'OPPOSE',
  NEUTRAL = 'NEUTRAL',
}
registerEnumType(Standpoint, {
  name: 'Standpoint',
  description: 'Where a provider stands on a proposal.',
  valuesConfig: {
    SUPPORT: { description: 'Eens.' },
    SUPPORT_WITH_REMARKS: { description: 'Eens, met opmerkingen.' },
    OPPOSE: { description: 'Niet eens.' },
    NEUTRAL: { description: 'Geen mening, wel opmerkingen.' },
  },
});

/** Herziening: one submitted text of a reaction, or (without submittedAt) the draft that the provider works on. */
@Entity()
@Index(['reactionId', 'number'], { unique: true })
@ObjectType({ description: 'A revision of a reaction: what was submitted, or the draft being written.' })
export class ReactionRevision {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Reaction, { index: false })
  reactionId: string;

  /** Counts every revision; a reader who may not see them all is told the place among those it sees. */
  @IntColumn()
  number: number;

  /** The wording the reaction is about; a later version does not change it. */
  @ReferenceColumn(() => ProposalVersion)
  proposalVersionId: string;

  @Field(() => ReactionChannel, { description: 'How this text came in.' })
  @EnumColumn({ default: ReactionChannel.PORTAL })
  channel: ReactionChannel;

  @Field(() => String, {
    nullable: true,
    description: 'Date of receipt in Amsterdam, of mail, letter and spoken word.',
  })
  @DateColumn({ nullable: true })
  receivedOn: string | null;

  /** The instant of receipt, where it is known: of mail. */
  @InstantColumn({ nullable: true })
  receivedAt: Date | null;

  /** Who wrote it down for the provider, and for which municipality; null when it came in by itself. */
  @ReferenceColumn(() => Person, { nullable: true })
  registeredById: string | null;

  @ReferenceColumn(() => Municipality, { nullable: true })
  registeredForId: string | null;

  @Field(() => Standpoint, {
    nullable: true,
    description:
      'Standpoint; null in a draft that has none yet, and where a letter, mail or spoken word states none.',
  })
  @EnumColumn({ nullable: true })
  standpoint: Standpoint | null;

  @LongTextColumn()
  text: string;

  /** Alleen voor de gemeenten: the whole reaction. Then the table sees neither text nor standpoint of it. */
  @BooleanColumn({ default: false })
  confidential: boolean;

  /** Alleen voor de gemeenten: the general text; comments and attachments have their own mark. */
  @BooleanColumn({ default: false })
  textConfidential: boolean;

  @Field(() => Boolean, { description: 'Whether the provider objects to publication.' })
  @BooleanColumn({ default: false })
  objectsToPublication: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was submitted; null for the draft.' })
  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @ReferenceColumn(() => Person, { nullable: true })
  submittedById: string | null;

  @Field(() => Date, { description: 'When it was last saved.' })
  @InstantColumn()
  savedAt: Date;

  /** Who typed last: a colleague can take over the draft. */
  @ReferenceColumn(() => Person, { nullable: true })
  savedById: string | null;

  @Field(() => Int, { description: 'Counts the saves of a draft; send it back with a save.' })
  @IntColumn()
  version: number;
}
