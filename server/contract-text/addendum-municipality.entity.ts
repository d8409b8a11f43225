import { Entity, Index } from 'typeorm';
import { DateColumn, IdColumn, ReferenceColumn } from '../platform/columns.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Addendum } from './addendum.entity.ts';

/** From when an addendum holds for a municipality that adopted it; one that rejected it has no row. */
@Entity()
@Index(['addendumId', 'municipalityId'], { unique: true })
export class AddendumMunicipality {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Addendum, { index: false })
  addendumId: string;

  @ReferenceColumn(() => Municipality)
  municipalityId: string;

  @DateColumn()
  effectiveOn: string;
}
