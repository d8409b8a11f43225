import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Document } from './document.entity.ts';

/** Versie van een stuk: one stored file. */
@Entity()
@Index(['documentId', 'number'], { unique: true })
@ObjectType({ description: 'One version of a document: a stored file.' })
export class DocumentVersion {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Document, { index: false })
  documentId: string;

  @Field(() => Int, { description: 'Number, from 1.' })
  @IntColumn()
  number: number;

  @Field(() => String, { description: 'File name, made safe.' })
  @TextColumn({ length: 200 })
  fileName: string;

  @Field(() => String, { description: 'Media type, found from the content.' })
  @TextColumn({ length: 120 })
  mediaType: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  @IntColumn()
  bytes: number;

  @Field(() => String, { description: 'SHA-256 of the content, hexadecimal.' })
  @TextColumn({ length: 64 })
  sha256: string;

  /** Key of the bytes in the file store: the id of the upload. Copies of a document share them. */
  @TextColumn({ length: 36 })
  fileKey: string;

  @Field(() => Date, { description: 'When it was uploaded.' })
  @InstantColumn()
  uploadedAt: Date;

  @TextColumn({ length: 36, nullable: true })
  uploadedById: string | null;

  @Field(() => String, { nullable: true, description: 'Why it replaces the version before.' })
  @TextColumn({ length: 1000, nullable: true })
  note: string | null;
}
