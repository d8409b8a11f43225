import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn } from '../platform/columns.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { ProposalVersion } from './proposal-version.entity.ts';

/** A municipality that a proposal version concerns. */
@Entity()
@Index(['versionId', 'municipalityId'], { unique: true })
export class ProposalMunicipality {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ProposalVersion, { index: false })
  versionId: string;

  @ReferenceColumn(() => Municipality)
  municipalityId: string;
}
