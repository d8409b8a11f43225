import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  CentsColumn,
  DateColumn,
  IdColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Region } from '../regions/region.entity.ts';

/** Contractgeneratie, e.g. 2020-2025: the contracts that a region closed together, with one text. */
@Entity()
@Index(['regionId', 'name'], { unique: true })
@ObjectType({
  description: 'A generation of contracts of a region, such as 2020-2025: one procedure, one text.',
})
export class ContractGeneration {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  /** Stands in addresses too. */
  @Field(() => String, { description: 'Name, e.g. "2020-2025"; unique within the region.' })
  @TextColumn({ length: 30 })
  name: string;

  @Field(() => String, { description: 'First day on which its contracts can hold, as YYYY-MM-DD.' })
  @DateColumn()
  startsOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last day on which its contracts can hold, as YYYY-MM-DD; null while none is known.',
  })
  @DateColumn({ nullable: true })
  endsOn: string | null;

  @Field(() => Number, {
    nullable: true,
    description: 'Value of the contracts as they were awarded, in whole cents; null while not entered.',
  })
  @CentsColumn({ nullable: true })
  originalValueCents: number | null;

  /** For social and other specific services 750,000 euros since 2016; the region says which amount it holds to. */
  @Field(() => Number, { description: 'European threshold that changes are held against, in whole cents.' })
  @CentsColumn()
  thresholdCents: number;

  @Field(() => String, { description: 'Day from which that threshold holds, as YYYY-MM-DD.' })
  @DateColumn()
  thresholdOn: string;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
