import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from 'typeorm';
import {
  BooleanColumn,
  EnumColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import type { SizeClass } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';

/** Soort zetel. */
export enum SeatKind {
  PROVIDER = 'PROVIDER',
  ADVISORY_COUNCIL = 'ADVISORY_COUNCIL',
  MUNICIPALITY = 'MUNICIPALITY',
}
registerEnumType(SeatKind, {
  name: 'SeatKind',
  description: 'Whom a seat at the table belongs to.',
  valuesConfig: {
    PROVIDER: { description: 'Providers.' },
    ADVISORY_COUNCIL: { description: 'An advisory council (adviesraad sociaal domein).' },
    MUNICIPALITY: { description: 'A municipality.' },
  },
});

/** Achterban: which providers a provider seat represents. An empty list means: no limit in this respect. */
export interface Constituency {
  lotIds: string[];
  municipalityIds: string[];
  sizeClasses: SizeClass[];
}

/** Zetel: a place at the table, filled by role holders with a term. */
@Entity()
@ObjectType({ description: 'A seat at the table of a region; its holders change over the years.' })
export class Seat {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region)
  regionId: string;

  @Field(() => SeatKind, { description: 'Whom it belongs to.' })
  @EnumColumn()
  kind: SeatKind;

  @Field(() => String, { description: 'Name, e.g. "Kleine aanbieders begeleiding".' })
  @TextColumn({ length: 200 })
  name: string;

  /** For a municipality or advisory-council seat: which municipality. */
  @ReferenceColumn(() => Municipality, { nullable: true })
  municipalityId: string | null;

  @JsonColumn()
  constituency: Constituency;

  @Field(() => Int, { description: 'Order at the table.' })
  @IntColumn()
  position: number;

  @Field(() => Boolean, { description: 'False for a seat that no longer exists.' })
  @BooleanColumn({ default: true })
  active: boolean;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
