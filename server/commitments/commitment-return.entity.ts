import { Entity, Index } from 'typeorm';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { IdColumn, ReferenceColumn } from '../platform/columns.ts';
import { Commitment } from './commitment.entity.ts';

/** Terugkeer van een toezegging op de agenda: once per agenda, when its date had passed by the day of the meeting. */
@Entity()
@Index(['agendaItemId', 'commitmentId'], { unique: true })
export class CommitmentReturn {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => AgendaItem, { index: false })
  agendaItemId: string;

  @ReferenceColumn(() => Commitment)
  commitmentId: string;
}
