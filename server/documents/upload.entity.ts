import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../platform/columns.ts';

/** A file that was uploaded and not yet attached to anything; cleaned up after a day. Only its uploader can attach it. */
@Entity()
@Index(['uploadedAt'])
export class Upload {
  @IdColumn()
  id: string;

  @TextColumn({ length: 36 })
  personId: string;

  @TextColumn({ length: 200 })
  fileName: string;

  @TextColumn({ length: 120 })
  mediaType: string;

  @IntColumn()
  bytes: number;

  @TextColumn({ length: 64 })
  sha256: string;

  @InstantColumn()
  uploadedAt: Date;
}
