import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Proposal } from './proposal.entity.ts';

/** Uitnodiging: this provider was asked to react, because a contract of its was touched when the proposal was published. */
@Entity()
@Index(['proposalId', 'providerId'], { unique: true })
@Index(['mailToken'], { unique: true })
export class Invitation {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @ReferenceColumn(() => Provider)
  providerId: string;

  @InstantColumn()
  invitedAt: Date;

  /** In the address by which this provider reacts to this proposal by mail; given when it is first written to. */
  @TextColumn({ length: 40, nullable: true })
  mailToken: string | null;
}
