import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, IntColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { Meeting } from './meeting.entity.ts';

export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  SUBSTITUTED = 'SUBSTITUTED',
  EXCUSED = 'EXCUSED',
  ABSENT = 'ABSENT',
}
registerEnumType(AttendanceStatus, {
  name: 'AttendanceStatus',
  description: 'Whether a seat was filled at a meeting.',
  valuesConfig: {
    PRESENT: { description: 'Aanwezig: the holder was there.' },
    SUBSTITUTED: { description: 'Vervangen: the substitute was there.' },
    EXCUSED: { description: 'Afgemeld.' },
    ABSENT: { description: 'Afwezig zonder bericht.' },
  },
});

/** Aanwezigheid: per seat and meeting. */
@Entity()
@Index(['meetingId', 'seatId'], { unique: true })
@ObjectType({ description: 'Whether a seat was filled at a meeting, and by whom.' })
export class Attendance {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Meeting, { index: false })
  meetingId: string;

  @ReferenceColumn(() => Seat)
  seatId: string;

  /** Who sat there: holder or substitute. */
  @ReferenceColumn(() => Person, { nullable: true })
  personId: string | null;

  @Field(() => AttendanceStatus, { description: 'Whether the seat was filled.' })
  @EnumColumn()
  status: AttendanceStatus;

  @Field(() => String, { nullable: true, description: 'When they came in, as HH:MM; null: from the start.' })
  @TextColumn({ length: 5, nullable: true })
  arrivedAt: string | null;

  @Field(() => String, { nullable: true, description: 'When they left, as HH:MM; null: stayed to the end.' })
  @TextColumn({ length: 5, nullable: true })
  leftAt: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn({ default: 1 })
  version: number;
}
