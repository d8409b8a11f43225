import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Language } from '../platform/language.ts';
import { Payload } from '../platform/problems.ts';
import { SizeClass } from '../providers/provider.entity.ts';
import { Seat, SeatKind } from './seat.entity.ts';

@InputType({ description: 'What a seat is.' })
abstract class SeatDetailsInput {
  @Field(() => SeatKind, { description: 'Whom it belongs to.' })
  kind: SeatKind;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'For a municipality or council seat: which municipality.' })
  municipalityId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Provider seat: lots it represents; empty is all.' })
  lotIds: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Provider seat: its municipalities; empty is all.' })
  municipalityIds: string[];

  @Field(() => [SizeClass], { defaultValue: [], description: 'Provider seat: size classes; empty is all.' })
  sizeClasses: SizeClass[];
}

@InputType({ description: 'Add a seat to the table.' })
export class AddSeatInput extends SeatDetailsInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Region of the table.' })
  regionId: string;
}

@InputType({ description: 'Change a seat.' })
export class SaveSeatInput extends SeatDetailsInput {
  @Field(() => ID, { description: 'Which seat.' })
  seatId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;
}

@InputType({ description: 'Close a seat.' })
export class CloseSeatInput {
  @Field(() => ID, { description: 'Which seat.' })
  seatId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;
}

@InputType({ description: 'Give a seat to a person for a term.' })
export class AppointInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Which seat.' })
  seatId: string;

  @Field(() => String, { description: 'Name; a known address keeps the name it has.' })
  name: string;

  @Field(() => String, { description: 'E-mail address to sign in with.' })
  email: string;

  @Field(() => Language, { nullable: true, description: 'Language of the mail; Dutch when left out.' })
  language?: Language | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the person chairs the table.' })
  chair: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the person stands in for the holder.' })
  substitute: boolean;

  @Field(() => ID, { nullable: true, description: 'Provider that the person comes from.' })
  providerId?: string | null;

  @Field(() => String, { nullable: true, description: 'First day, as YYYY-MM-DD; today when left out.' })
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; open when left out.' })
  endsOn?: string | null;
}

@InputType({ description: 'End an appointment.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'Role of the appointment.' })
  roleId: string;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; at once when left out.' })
  endsOn?: string | null;
}

@ObjectType({ implements: Payload, description: 'The seat as it is now.' })
export class SeatPayload extends Payload {
  @Field(() => Seat, { nullable: true, description: 'The seat; on a conflict the current one.' })
  seat?: Seat | null;
}
