import { Entity, Index } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, IntColumn, ReferenceColumn } from '../platform/columns.ts';
import { Proposal } from '../proposals/proposal.entity.ts';

/** Herinnering: who had not reacted was reminded of this deadline, once. A later deadline is another one. */
@Entity()
@Index(['proposalId', 'deadlineDate'], { unique: true })
export class Reminder {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @DateColumn()
  deadlineDate: string;

  @InstantColumn()
  sentAt: Date;

  /** How many providers were silent then. */
  @IntColumn()
  providers: number;
}
