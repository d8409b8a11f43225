import { Entity, Index } from 'typeorm';
import { DateColumn, IdColumn, ReferenceColumn } from '../platform/columns.ts';
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

  /** First day for this lot; null: that of the contract. */
  @DateColumn({ nullable: true })
  startsOn: string | null;

  /** Last day for this lot, where it was stopped before the contract ended. */
  @DateColumn({ nullable: true })
  endsOn: string | null;
}
