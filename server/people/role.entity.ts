import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { RoleKind } from '../access/actor.ts';
import {
  BooleanColumn,
  DateColumn,
  EnumColumn,
  IdColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Person } from './person.entity.ts';

/** Rol: what a person may act as, for which organisation, and during which term. */
@Entity()
@ObjectType({ description: 'A role of a person for one organisation, with its term.' })
export class Role {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Person)
  personId: string;

  @Field(() => RoleKind, { description: 'In which capacity.' })
  @EnumColumn()
  kind: RoleKind;

  /** Set for every role but representative and operator. */
  @ReferenceColumn(() => Region, { nullable: true })
  regionId: string | null;

  @ReferenceColumn(() => Municipality, { nullable: true })
  municipalityId: string | null;

  @ReferenceColumn(() => Provider, { nullable: true })
  providerId: string | null;

  /** The seat of a delegate or chair; the table owns seats, so here it is only an id. */
  @Index()
  @TextColumn({ length: 36, nullable: true })
  seatId: string | null;

  @Field(() => Boolean, { description: 'Whether a delegate stands in for the holder of the seat.' })
  @BooleanColumn({ default: false })
  substitute: boolean;

  @Field(() => String, { description: 'First day of the term, as YYYY-MM-DD.' })
  @DateColumn()
  startsOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last day of the term, as YYYY-MM-DD; null when open.',
  })
  @DateColumn({ nullable: true })
  endsOn: string | null;
}
