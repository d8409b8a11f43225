import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { TablePosition, TableStandpoint } from './table-standpoint.entity.ts';

/** Verbetering van het standpunt: what was recorded before, kept until and after the minutes are adopted. */
@Entity()
@ObjectType({ description: 'What the standpoint was recorded as before it was corrected; for the table.' })
export class StandpointCorrection {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => TableStandpoint)
  standpointId: string;

  @Field(() => TablePosition, { description: 'Position before the correction.' })
  @EnumColumn()
  position: TablePosition;

  @Field(() => String, { nullable: true, description: 'Remarks before the correction.' })
  @LongTextColumn({ nullable: true })
  remarks: string | null;

  @Field(() => String, { description: 'Why it was corrected.' })
  @LongTextColumn()
  reason: string;

  @Field(() => Date, { description: 'When it was corrected.' })
  @InstantColumn()
  correctedAt: Date;

  @ReferenceColumn(() => Person)
  correctedById: string;
}
