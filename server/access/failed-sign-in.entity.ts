import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../platform/columns.ts';

/** Mislukte inlogpoging, per caller: who guesses codes of many addresses is stopped too. Gone after a day. */
@Entity()
@Index(['ipHash', 'at'])
export class FailedSignIn {
  @IdColumn()
  id: string;

  @TextColumn({ length: 64 })
  ipHash: string;

  @InstantColumn()
  at: Date;
}
