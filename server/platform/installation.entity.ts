import { Entity } from 'typeorm';
import { BooleanColumn, IdColumn, InstantColumn } from './columns.ts';

/** One row that says what this database is. The demo mark is set only when an empty database is filled as a demo. */
@Entity()
export class Installation {
  @IdColumn()
  id: string;

  @BooleanColumn()
  demo: boolean;

  @InstantColumn()
  createdAt: Date;
}
