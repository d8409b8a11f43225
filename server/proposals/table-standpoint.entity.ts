import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Proposal } from './proposal.entity.ts';

/** Standpunt van de overlegtafel. The table does not vote. */
export enum TablePosition {
  SUPPORTS = 'SUPPORTS',
  SUPPORTS_WITH_REMARKS = 'SUPPORTS_WITH_REMARKS',
  DOES_NOT_SUPPORT = 'DOES_NOT_SUPPORT',
  DIVIDED = 'DIVIDED',
  TAKES_NOTE = 'TAKES_NOTE',
}
registerEnumType(TablePosition, {
  name: 'TablePosition',
  description: 'Where the table stands on a proposal.',
  valuesConfig: {
    SUPPORTS: { description: 'Steunt het voorstel.' },
    SUPPORTS_WITH_REMARKS: { description: 'Steunt het voorstel, met opmerkingen.' },
    DOES_NOT_SUPPORT: { description: 'Steunt het voorstel niet.' },
    DIVIDED: { description: 'Verdeeld.' },
    TAKES_NOTE: { description: 'Neemt kennis van het voorstel.' },
  },
});

/** Recorded for an agenda item of a held meeting; with it the proposal is discussed. */
@Entity()
@Index(['agendaItemId'], { unique: true })
@ObjectType({ description: 'The standpoint that the table took on a proposal in a meeting.' })
export class TableStandpoint {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Proposal)
  proposalId: string;

  @ReferenceColumn(() => AgendaItem, { index: false })
  agendaItemId: string;

  @Field(() => TablePosition, { description: 'Where the table stands.' })
  @EnumColumn()
  position: TablePosition;

  @Field(() => String, { nullable: true, description: 'Remarks, minority remarks included.' })
  @LongTextColumn({ nullable: true })
  remarks: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  @InstantColumn()
  recordedAt: Date;

  @ReferenceColumn(() => Person)
  recordedById: string;

  @Field(() => Int, { description: 'Counts the changes; send it back with a correction.' })
  @IntColumn({ default: 1 })
  version: number;
}
