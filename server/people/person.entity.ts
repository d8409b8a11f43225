import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { BooleanColumn, EnumColumn, IdColumn, IntColumn, TextColumn } from '../platform/columns.ts';
import { Language } from '../platform/language.ts';

/** Persoon: somebody who can sign in. */
@Entity()
@Index(['emailKey'], { unique: true })
@Index(['nameKey'])
@ObjectType({ description: 'A person who can sign in.' })
export class Person {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: 'Name.' })
  @TextColumn({ length: 200 })
  name: string;

  @TextColumn({ length: 200 })
  nameKey: string;

  /** As typed, for sending; emailKey is for finding. Shown to the person and to who manages people. */
  @TextColumn({ length: 254 })
  email: string;

  @TextColumn({ length: 254 })
  emailKey: string;

  @Field(() => Language, { nullable: true, description: 'Language of choice; null follows the region.' })
  @EnumColumn({ nullable: true })
  language: Language | null;

  /** Names of delegation members are shown by consent only; without it the public reads organisation and role. */
  @Field(() => Boolean, { description: 'Whether the person agreed that the public reads the name.' })
  @BooleanColumn({ default: false })
  namePublic: boolean;

  @Field(() => Boolean, { description: 'False for who may no longer sign in.' })
  @BooleanColumn({ default: true })
  active: boolean;

  /** Order on the one-click sign-in page of the demo; null for everybody else. */
  @IntColumn({ nullable: true })
  demoPosition: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who this is in the demo, in one line; null outside it.',
  })
  @TextColumn({ nullable: true })
  demoNote: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
