import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from './columns.ts';

/** A mutation that was carried out under a key of the client's, so that a retried submit makes one reaction. */
@Entity()
@Index(['personId', 'key'], { unique: true })
export class IdempotentCall {
  @IdColumn()
  id: string;

  @TextColumn({ length: 36 })
  personId: string;

  @TextColumn({ length: 64 })
  key: string;

  @TextColumn({ length: 64 })
  operation: string;

  @TextColumn({ length: 64 })
  inputHash: string;

  /** Payload field -> entity name and id, so that a replay answers with the object as it is now. */
  @JsonColumn()
  result: Record<string, [entity: string, id: string]>;

  @InstantColumn()
  at: Date;
}
