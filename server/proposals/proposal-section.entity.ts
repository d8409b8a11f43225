import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import type { Language } from '../platform/language.ts';
import { ProposalVersion } from './proposal-version.entity.ts';

/** Onderdeel van een voorstel onder een kop van het sjabloon. The heading is copied, so a later template changes no history. */
@Entity()
@Index(['versionId', 'key'], { unique: true })
@ObjectType({ description: 'A section of a proposal version, under a heading of the template.' })
export class ProposalSection {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ProposalVersion, { index: false })
  versionId: string;

  @Field(() => String, { description: 'Name of the heading in the template.' })
  @TextColumn({ length: 40 })
  key: string;

  @Field(() => Int, { description: 'Order, from 1.' })
  @IntColumn()
  position: number;

  @JsonColumn()
  titles: Record<Language, string>;

  @Field(() => String, { description: 'Text.' })
  @LongTextColumn()
  text: string;
}
