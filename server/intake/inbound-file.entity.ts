import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { InboundMail } from './inbound-mail.entity.ts';

/** Bijlage van een ingekomen mail: of a kind that the portal knows, else it stands in the original alone. */
@Entity()
@Index(['mailId', 'position'], { unique: true })
@ObjectType({ description: 'An attachment of a mail that came in.' })
export class InboundFile {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => InboundMail, { index: false })
  mailId: string;

  @IntColumn()
  position: number;

  @Field(() => String, { description: 'File name, made safe.' })
  @TextColumn({ length: 200 })
  fileName: string;

  @Field(() => String, {
    nullable: true,
    description: 'Media type, found from the content; null for a kind that the portal does not open.',
  })
  @TextColumn({ length: 120, nullable: true })
  mediaType: string | null;

  @Field(() => Int, { description: 'Size in bytes.' })
  @IntColumn()
  bytes: number;

  @TextColumn({ length: 64 })
  sha256: string;

  /** Key of its bytes in the file store, shared with the reaction that it became a part of; null for unknown kinds. */
  @TextColumn({ length: 36, nullable: true })
  fileKey: string | null;
}
