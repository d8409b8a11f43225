import { Entity, Index } from 'typeorm';
import { BooleanColumn, IdColumn, InstantColumn, TextColumn } from '../platform/columns.ts';

/** Sessie: a signed-in browser. Only a hash of its token is kept, so a copy of the database signs nobody in. */
@Entity()
@Index(['tokenHash'], { unique: true })
@Index(['personId'])
export class Session {
  @IdColumn()
  id: string;

  @TextColumn({ length: 64 })
  tokenHash: string;

  @TextColumn({ length: 36 })
  personId: string;

  /** The role the person acts in; null when the person holds none at the moment. */
  @TextColumn({ length: 36, nullable: true })
  roleId: string | null;

  @InstantColumn()
  createdAt: Date;

  /** Pushed forward at most once a minute while the session is used. */
  @InstantColumn()
  lastUsedAt: Date;

  @BooleanColumn({ default: false })
  ended: boolean;
}
