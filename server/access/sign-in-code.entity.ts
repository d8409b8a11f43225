import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../platform/columns.ts';

/** Inlogcode: a one-time code sent by e-mail. Kept as a hash, short-lived, limited in attempts. */
@Entity()
@Index(['emailKey', 'createdAt'])
@Index(['ipHash', 'createdAt'])
export class SignInCode {
  @IdColumn()
  id: string;

  @TextColumn({ length: 254 })
  emailKey: string;

  /** Hash of the caller's address, for the rate limit; gone after a day. */
  @TextColumn({ length: 64 })
  ipHash: string;

  @TextColumn({ length: 64 })
  codeHash: string;

  @InstantColumn()
  createdAt: Date;

  @IntColumn({ default: 0 })
  attempts: number;

  @InstantColumn({ nullable: true })
  usedAt: Date | null;
}
