import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, IntColumn, JsonColumn, TextColumn } from '../platform/columns.ts';
import { Language } from '../platform/language.ts';
import { RegionSettings } from './region-settings.ts';

/** Regio, samenwerkingsverband: municipalities that contract together. */
@Entity()
@Index(['slug'], { unique: true })
@ObjectType({ description: 'A region: municipalities that buy social support together.' })
export class Region {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: 'Name in addresses, e.g. "owo".' })
  @TextColumn({ length: 60 })
  slug: string;

  @Field(() => String, { description: 'Name as people say it.' })
  @TextColumn({ length: 120 })
  name: string;

  @Field(() => Language, { description: 'Language for who chose none.' })
  @EnumColumn()
  defaultLanguage: Language;

  @Field(() => String, { description: 'Accent colour of the theme, as #rrggbb.' })
  @TextColumn({ length: 7 })
  accentColour: string;

  @Field(() => String, { description: 'Address for questions about the table.' })
  @TextColumn({ length: 254 })
  contactEmail: string;

  @Field(() => String, { description: 'One or two sentences for the public page.' })
  @TextColumn({ length: 600 })
  introduction: string;

  @Field(() => RegionSettings, { description: 'Terms and limits that the region chose itself.' })
  @JsonColumn()
  settings: RegionSettings;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
