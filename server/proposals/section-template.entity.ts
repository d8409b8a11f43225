import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import type { Language } from '../platform/language.ts';
import { Region } from '../regions/region.entity.ts';

/** Sjabloon: the headings under which a region writes its proposals, e.g. "Te berikken effekt". */
@Entity()
@Index(['regionId', 'position'])
@ObjectType({ description: 'A heading of the proposal template of a region.' })
export class SectionTemplate {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  /** Stable name of the section within its region, e.g. "summary". */
  @Field(() => String, { description: 'Stable name within the region.' })
  @TextColumn({ length: 40 })
  key: string;

  @Field(() => Int, { description: 'Order, from 1.' })
  @IntColumn()
  position: number;

  /** Heading per language. */
  @JsonColumn()
  titles: Record<Language, string>;

  @Field(() => Boolean, { description: 'Whether a proposal cannot be published without it.' })
  @BooleanColumn()
  required: boolean;
}
