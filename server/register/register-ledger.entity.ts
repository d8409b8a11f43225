import { Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../platform/columns.ts';

/** When the register of a region was last written: its lock, and what makes each version later than the one before. */
@Entity()
export class RegisterLedger {
  /** Id of the region, or "providers" for what is recorded of providers. */
  @IdColumn()
  id: string;

  @InstantColumn()
  writtenAt: Date;
}
