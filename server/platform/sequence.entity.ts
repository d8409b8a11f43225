import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn } from './columns.ts';

/** A counter for numbers that people read: receipt and proposal numbers per region and year. */
@Entity()
export class Sequence {
  @PrimaryColumn({ type: 'varchar', length: 120 })
  name: string;

  @IntColumn()
  value: number;
}
