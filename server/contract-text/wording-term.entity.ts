import { Entity, Index } from 'typeorm';
import { DateColumn, IdColumn, IntColumn, ReferenceColumn } from '../platform/columns.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { ClauseWording } from './clause-wording.entity.ts';
import { ContractClause } from './contract-clause.entity.ts';

/**
 * From when a wording holds for a municipality. No end is kept: the next wording ends it, so that on each day exactly
 * one holds. Of two that begin on one day the later recorded one holds.
 */
@Entity()
@Index(['clauseId', 'municipalityId', 'startsOn', 'serial'], { unique: true })
export class WordingTerm {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ContractClause, { index: false })
  clauseId: string;

  @ReferenceColumn(() => Municipality)
  municipalityId: string;

  @ReferenceColumn(() => ClauseWording)
  wordingId: string;

  @DateColumn()
  startsOn: string;

  /** Order of recording among the terms of a clause and municipality that begin on one day, from 1. */
  @IntColumn()
  serial: number;
}
