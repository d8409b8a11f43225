import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { AdviceRequest } from './advice-request.entity.ts';

/** Strekking van een advies. */
export enum AdviceVerdict {
  POSITIVE = 'POSITIVE',
  CONDITIONAL = 'CONDITIONAL',
  NEGATIVE = 'NEGATIVE',
}
registerEnumType(AdviceVerdict, {
  name: 'AdviceVerdict',
  description: 'What an advisory council advises.',
  valuesConfig: {
    POSITIVE: { description: 'Positief.' },
    CONDITIONAL: { description: 'Positief, onder voorwaarden.' },
    NEGATIVE: { description: 'Negatief.' },
  },
});

/** Advies / advys: of an advisory council on a proposal. A later one takes its place; the earlier ones stay. */
@Entity()
@Index(['requestId', 'number'], { unique: true })
@ObjectType({ description: 'An advice of an advisory council on a proposal.' })
export class Advice {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => AdviceRequest, { index: false })
  requestId: string;

  @Field(() => Int, { description: 'Number, from 1; above 1 it replaced an earlier one.' })
  @IntColumn()
  number: number;

  @Field(() => AdviceVerdict, { description: 'What it advises.' })
  @EnumColumn()
  verdict: AdviceVerdict;

  @Field(() => String, { description: 'The text.' })
  @LongTextColumn()
  text: string;

  @Field(() => String, { description: 'Date of the advice, as YYYY-MM-DD.' })
  @DateColumn()
  givenOn: string;

  @Field(() => Date, { description: 'When it was sent in.' })
  @InstantColumn()
  givenAt: Date;

  @ReferenceColumn(() => Person, { index: false })
  givenById: string;
}
