import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, IntColumn, TextColumn } from '../platform/columns.ts';

/** Grootteklasse. */
export enum SizeClass {
  SMALL = 'SMALL',
  MEDIUM = 'MEDIUM',
  LARGE = 'LARGE',
}
registerEnumType(SizeClass, {
  name: 'SizeClass',
  description: 'Size class of a provider, as the provider states it.',
  valuesConfig: {
    SMALL: { description: 'Klein.' },
    MEDIUM: { description: 'Middelgroot.' },
    LARGE: { description: 'Groot.' },
  },
});

/** Aanbieder / oanbieder: a care organisation. */
@Entity()
@Index(['kvkNumber'], { unique: true })
@Index(['nameKey'])
@ObjectType({ description: 'A provider (aanbieder): a care organisation.' })
export class Provider {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: 'Name.' })
  @TextColumn()
  name: string;

  /** Name without accents and capitals, for sorting and searching alike on both engines. */
  @TextColumn()
  nameKey: string;

  /** Number in the Handelsregister (KvK). This and what follows is for some eyes only: see provider.policy.ts. */
  @TextColumn({ length: 8 })
  kvkNumber: string;

  @TextColumn({ length: 9, nullable: true })
  rsin: string | null;

  @TextColumn({ length: 8, nullable: true })
  agbCode: string | null;

  @EnumColumn({ nullable: true })
  sizeClass: SizeClass | null;

  /** General address; mail about proposals goes to the representatives. Staff only. */
  @TextColumn({ length: 254, nullable: true })
  email: string | null;

  /** For who calls those that no mail reached. Staff only. */
  @TextColumn({ length: 30, nullable: true })
  phone: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
