import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  EnumColumn,
  IdColumn,
  IntColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { EndReason } from '../register/register-kind.ts';

/** Contract: one per provider and municipality. Invitations, impact and rights follow from it. */
@Entity()
@Index(['regionId', 'providerId'])
@Index(['providerId', 'municipalityId'])
@ObjectType({ description: 'A contract of one provider with one municipality, for one or more lots.' })
export class Contract {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  @ReferenceColumn(() => Provider, { index: false })
  providerId: string;

  @ReferenceColumn(() => Municipality)
  municipalityId: string;

  @Field(() => String, { description: 'Contract number.' })
  @TextColumn({ length: 60 })
  number: string;

  @Field(() => String, { description: 'First day on which it holds, as YYYY-MM-DD.' })
  @DateColumn()
  startsOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last day on which it holds, as YYYY-MM-DD; null while none is known.',
  })
  @DateColumn({ nullable: true })
  endsOn: string | null;

  @Field(() => EndReason, {
    nullable: true,
    description: 'Why it ended or will end; null while none is known.',
  })
  @EnumColumn({ nullable: true })
  endReason: EndReason | null;

  @Field(() => String, { nullable: true, description: 'What there is to say of the end.' })
  @TextColumn({ length: 1000, nullable: true })
  endNote: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn({ default: 1 })
  version: number;
}
