import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../platform/columns.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Proposal } from './proposal.entity.ts';

/** Uitnodiging: this provider was asked to react, because a contract of its was touched when the proposal was published. */
@Entity()
@Index(['proposalId', 'providerId'], { unique: true })
export class Invitation {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Proposal, { index: false })
  proposalId: string;

  @ReferenceColumn(() => Provider)
  providerId: string;

  @InstantColumn()
  invitedAt: Date;
}
