import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn } from '../platform/columns.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Contract } from './contract.entity.ts';

/** A lot that a contract covers. */
@Entity()
@Index(['contractId', 'lotId'], { unique: true })
export class ContractLot {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Contract, { index: false })
  contractId: string;

  @ReferenceColumn(() => Lot)
  lotId: string;
}
