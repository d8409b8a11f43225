import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn } from '../platform/columns.ts';
import { Lot } from '../regions/lot.entity.ts';
import { ProposalVersion } from './proposal-version.entity.ts';

/** A lot that a proposal version concerns. */
@Entity()
@Index(['versionId', 'lotId'], { unique: true })
export class ProposalLot {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ProposalVersion, { index: false })
  versionId: string;

  @ReferenceColumn(() => Lot)
  lotId: string;
}
