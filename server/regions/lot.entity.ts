import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Region } from './region.entity.ts';

/** Perceel: a kind of support that a region contracts. */
@Entity()
@Index(['regionId', 'number'], { unique: true })
@ObjectType({ description: 'A lot (perceel): a kind of support that a region contracts.' })
export class Lot {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  @Field(() => Int, { description: 'Number within the region, from 1.' })
  @IntColumn()
  number: number;

  @Field(() => String, { description: 'Name.' })
  @TextColumn({ length: 200 })
  name: string;
}
