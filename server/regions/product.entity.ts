import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from 'typeorm';
import { EnumColumn, IdColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Lot } from './lot.entity.ts';

/** Eenheid waarin een product wordt geleverd. */
export enum ProductUnit {
  MINUTE = 'MINUTE',
  HOUR = 'HOUR',
  DAY_PART = 'DAY_PART',
  DAY_AND_NIGHT = 'DAY_AND_NIGHT',
  PIECE = 'PIECE',
}
registerEnumType(ProductUnit, {
  name: 'ProductUnit',
  description: 'The unit in which a product is delivered.',
  valuesConfig: {
    MINUTE: { description: 'Minuut.' },
    HOUR: { description: 'Uur.' },
    DAY_PART: { description: 'Dagdeel: half a day.' },
    DAY_AND_NIGHT: { description: 'Etmaal: 24 hours.' },
    PIECE: { description: 'Stuks, e.g. a return trip.' },
  },
});

/** Product: what is delivered within a lot. */
@Entity()
@ObjectType({ description: 'A product within a lot.' })
export class Product {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Lot)
  lotId: string;

  @Field(() => String, { description: 'Name.' })
  @TextColumn({ length: 200 })
  name: string;

  @Field(() => ProductUnit, { description: 'Unit.' })
  @EnumColumn()
  unit: ProductUnit;
}
