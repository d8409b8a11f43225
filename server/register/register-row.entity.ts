import { Entity, Index } from 'typeorm';
import {
  DateColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { FactsOf } from './register-facts.ts';
import type { RegisterKind } from './register-kind.ts';

/**
 * What the register said of one thing during one time: a version that is never changed but for the end of its time.
 * A correction closes it and adds the next; a row that should never have been there is closed without a next.
 */
@Entity()
@Index(['regionId', 'kind', 'knownUntil'])
@Index(['rowId', 'knownFrom'])
export class RegisterRow {
  @IdColumn()
  id: string;

  /** The thing that it is about; the same in all its versions. Of a contract or a provider its own id. */
  @TextColumn({ length: 36 })
  rowId: string;

  /** Null for what is recorded of a provider, which can work in several regions. */
  @ReferenceColumn(() => Region, { nullable: true, index: false })
  regionId: string | null;

  @EnumColumn()
  kind: RegisterKind;

  @ReferenceColumn(() => Provider, { nullable: true })
  providerId: string | null;

  @ReferenceColumn(() => Municipality, { nullable: true })
  municipalityId: string | null;

  /** First and last day on which it holds, where it has those; a thing of one day has it twice. */
  @DateColumn({ nullable: true })
  startsOn: string | null;

  @DateColumn({ nullable: true })
  endsOn: string | null;

  @JsonColumn()
  facts: FactsOf[RegisterKind];

  /** Known from this instant... */
  @InstantColumn()
  knownFrom: Date;

  /** ...until this one, which is that of the next version; null while it is what is known. */
  @InstantColumn({ nullable: true })
  knownUntil: Date | null;

  /** Who recorded it; null for what the program carried over. By the name of the entity, whose room lies above. */
  @ReferenceColumn('Person', { nullable: true })
  recordedById: string | null;

  /** Why it was corrected. */
  @TextColumn({ length: 1000, nullable: true })
  note: string | null;

  /** Why it was closed without a next version: it should never have been there. */
  @TextColumn({ length: 1000, nullable: true })
  struckBecause: string | null;
}
