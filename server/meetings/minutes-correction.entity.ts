import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { Meeting } from './meeting.entity.ts';

export enum CorrectionState {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
}
registerEnumType(CorrectionState, {
  name: 'CorrectionState',
  description: 'What became of a proposed correction of the minutes.',
  valuesConfig: {
    PROPOSED: { description: 'Voorgesteld: waits for the secretary.' },
    ACCEPTED: { description: 'Overgenomen in het verslag.' },
    REFUSED: { description: 'Niet overgenomen, with a reason.' },
  },
});

/** Voorgestelde verbetering van het conceptverslag, of a seat holder. Kept, whatever became of it. */
@Entity()
@ObjectType({ description: 'A correction of the draft minutes that a seat proposed; for the table.' })
export class MinutesCorrection {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Meeting)
  meetingId: string;

  @ReferenceColumn(() => Seat)
  seatId: string;

  @ReferenceColumn(() => Person)
  personId: string;

  @Field(() => String, { nullable: true, description: 'Passage it is about; null when about the whole.' })
  @TextColumn({ length: 2000, nullable: true })
  quote: string | null;

  @Field(() => String, { description: 'What should be corrected, and how.' })
  @LongTextColumn()
  text: string;

  @Field(() => Date, { description: 'When it was proposed.' })
  @InstantColumn()
  proposedAt: Date;

  @Field(() => CorrectionState, { description: 'What became of it.' })
  @EnumColumn()
  state: CorrectionState;

  @Field(() => String, { nullable: true, description: 'What the secretary answered.' })
  @LongTextColumn({ nullable: true })
  answer: string | null;

  @Field(() => Date, { nullable: true, description: 'When the secretary answered.' })
  @InstantColumn({ nullable: true })
  answeredAt: Date | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}
