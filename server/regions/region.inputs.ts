import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Language } from '../platform/language.ts';
import { Payload } from '../platform/problems.ts';
import { ProductUnit } from './product.entity.ts';
import { Region } from './region.entity.ts';
import { RegionSettings } from './region-settings.ts';

@InputType({ description: 'What a region says of itself.' })
abstract class RegionDetailsInput {
  @Field(() => String, { description: 'Name as people say it.' })
  name: string;

  @Field(() => Language, { description: 'Language for who chose none.' })
  defaultLanguage: Language;

  @Field(() => String, { description: 'Accent colour as #rrggbb; white letters must be readable on it.' })
  accentColour: string;

  @Field(() => String, { description: 'Address for questions about the table.' })
  contactEmail: string;

  @Field(() => String, { description: 'One or two sentences for the public page, at most 600 characters.' })
  introduction: string;

  @Field(() => RegionSettings, { description: 'Terms in working days, each 1 to 60.' })
  settings: RegionSettings;
}

@InputType({ description: 'Change what a region says of itself.' })
export class SaveRegionSettingsInput extends RegionDetailsInput {
  @Field(() => ID, { description: 'Which region.' })
  regionId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;
}

@InputType({ description: 'Add a region.' })
export class AddRegionInput extends RegionDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => String, {
    description: 'Name in addresses: small letters, digits and hyphens; cannot change.',
  })
  slug: string;
}

@InputType({ description: 'Add a municipality to a region.' })
export class AddMunicipalityInput {
  @Field(() => ID, { description: 'Which region.' })
  regionId: string;

  @Field(() => String, { description: 'CBS code of 4 digits.' })
  cbsCode: string;

  @Field(() => String, { description: 'Name.' })
  name: string;
}

@InputType({ description: 'Add a lot to a region.' })
export class AddLotInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Which region.' })
  regionId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;
}

@InputType({ description: 'Rename a lot.' })
export class RenameLotInput {
  @Field(() => ID, { description: 'Which lot.' })
  lotId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;
}

@InputType({ description: 'Add or change a product of a lot.' })
export class SaveProductInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Which lot.' })
  lotId: string;

  @Field(() => ID, { nullable: true, description: 'Product to change; leave out to add one.' })
  productId?: string | null;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => ProductUnit, { description: 'Unit.' })
  unit: ProductUnit;
}

@ObjectType({ implements: Payload, description: 'The region as it is now.' })
export class RegionPayload extends Payload {
  @Field(() => Region, { nullable: true, description: 'The region; on a conflict as it is now.' })
  region?: Region | null;
}
