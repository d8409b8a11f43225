import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Region } from './region.entity.ts';

/** Gemeente. Its code of Statistics Netherlands is text: leading zeros count. */
@Entity()
@Index(['cbsCode'], { unique: true })
@ObjectType({ description: 'A municipality of a region.' })
export class Municipality {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region)
  regionId: string;

  @Field(() => String, { description: 'CBS code of 4 digits, e.g. "0085".' })
  @TextColumn({ length: 4 })
  cbsCode: string;

  @Field(() => String, { description: 'Name.' })
  @TextColumn({ length: 120 })
  name: string;
}
