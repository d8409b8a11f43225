import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { RegisterEntry } from '../register/register-entry.types.ts';
import { EndReason } from '../register/register-kind.ts';

export enum VisitForm {
  VISIT = 'VISIT',
  OFFICE = 'OFFICE',
  ONLINE = 'ONLINE',
  PHONE = 'PHONE',
}
registerEnumType(VisitForm, {
  name: 'VisitForm',
  description: 'How a provider was spoken to.',
  valuesConfig: {
    VISIT: { description: 'Werkbezoek: on location.' },
    OFFICE: { description: 'In one of the town halls.' },
    ONLINE: { description: 'Online.' },
    PHONE: { description: 'By telephone.' },
  },
});

export enum BankruptcyRole {
  MAIN = 'MAIN',
  SUB = 'SUB',
}
registerEnumType(BankruptcyRole, {
  name: 'BankruptcyRole',
  description: 'As what somebody went bankrupt.',
  valuesConfig: { MAIN: { description: 'Hoofdaannemer.' }, SUB: { description: 'Onderaannemer.' } },
});

export enum ThemeMeetingForm {
  MEETING = 'MEETING',
  WEBINAR = 'WEBINAR',
}
registerEnumType(ThemeMeetingForm, {
  name: 'ThemeMeetingForm',
  description: 'How a theme meeting was held.',
  valuesConfig: { MEETING: { description: 'Bijeenkomst.' }, WEBINAR: { description: 'Webinar.' } },
});

export enum EntryOutcome {
  ADMITTED = 'ADMITTED',
  REFUSED = 'REFUSED',
}
registerEnumType(EntryOutcome, {
  name: 'EntryOutcome',
  description: 'What was decided on a request to join.',
  valuesConfig: { ADMITTED: { description: 'Toegelaten.' }, REFUSED: { description: 'Afgewezen.' } },
});

/** What every change of a row carries. */
@InputType({ description: 'A row of the register: a new one, or a correction of one.' })
export class RowInput {
  @Field(() => ID, { description: 'Region.' })
  regionId: string;

  @Field(() => ID, { nullable: true, description: 'Row to correct; leave out for a new one.' })
  rowId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the version that is corrected.' })
  seen?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is corrected, at most 1,000 characters; needed with a correction.',
  })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry without doing it twice.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A visit to a provider, or a conversation with it.' })
export class SaveVisitInput extends RowInput {
  @Field(() => ID, { description: 'Provider.' })
  providerId: string;

  @Field(() => String, { description: 'Day, as YYYY-MM-DD; not in the future.' })
  date: string;

  @Field(() => VisitForm, { description: 'How.' })
  form: VisitForm;

  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Who spoke, by role; at most 500 characters.' })
  present?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Notes for the staff only, at most 15,000 characters.',
  })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'What was agreed to do, at most 2,000 characters.' })
  followUp?: string | null;
}

@InputType({ description: 'Whether a provider had clients in a municipality in a year.' })
export class SaveDeliveryInput extends RowInput {
  @Field(() => ID, { description: 'Provider.' })
  providerId: string;

  @Field(() => ID, { description: 'Municipality.' })
  municipalityId: string;

  @Field(() => Int, { description: 'Calendar year.' })
  year: number;

  @Field(() => Boolean, { description: 'Whether it had clients.' })
  delivered: boolean;
}

@InputType({ description: 'A bankruptcy.' })
export class SaveBankruptcyInput extends RowInput {
  @Field(() => String, { description: 'KvK number: 8 digits.' })
  kvkNumber: string;

  @Field(() => String, { nullable: true, description: 'Name, at most 255 characters.' })
  name?: string | null;

  @Field(() => String, { description: 'Day, as YYYY-MM-DD.' })
  date: string;

  @Field(() => BankruptcyRole, { description: 'As what.' })
  role: BankruptcyRole;
}

@InputType({ description: 'A theme meeting.' })
export class SaveThemeMeetingInput extends RowInput {
  @Field(() => String, { description: 'Day, as YYYY-MM-DD.' })
  date: string;

  @Field(() => String, { description: 'Title, at most 255 characters.' })
  title: string;

  @Field(() => ThemeMeetingForm, { description: 'How it is held.' })
  form: ThemeMeetingForm;
}

@InputType({ description: 'A subcontractor of a main contractor, for one lot in one municipality.' })
export class SaveSubcontractorInput extends RowInput {
  @Field(() => ID, { description: 'Main contractor.' })
  providerId: string;

  @Field(() => String, { description: 'KvK number of the subcontractor: 8 digits.' })
  kvkNumber: string;

  @Field(() => String, { description: 'Name of the subcontractor, at most 255 characters.' })
  name: string;

  @Field(() => ID, { description: 'Municipality.' })
  municipalityId: string;

  @Field(() => ID, { description: 'Lot.' })
  lotId: string;

  @Field(() => String, { description: 'Day on which it was reported, as YYYY-MM-DD.' })
  reportedOn: string;

  @Field(() => String, { nullable: true, description: 'Day from which it may work, as YYYY-MM-DD.' })
  permittedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Day on which it was refused, as YYYY-MM-DD.' })
  refusedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, at most 1,000 characters.' })
  refusal?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day on which it may work, as YYYY-MM-DD.' })
  endsOn?: string | null;

  @Field(() => EndReason, { nullable: true, description: 'Why it ended.' })
  endReason?: EndReason | null;
}

@InputType({ description: 'A request to join with a new and distinctive offer.' })
export class SaveEntrantInput extends RowInput {
  @Field(() => String, { description: 'Name, at most 255 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'KvK number: 8 digits.' })
  kvkNumber?: string | null;

  @Field(() => String, { description: 'Day of the request, as YYYY-MM-DD.' })
  requestedOn: string;

  @Field(() => String, { description: 'What is offered, at most 15,000 characters.' })
  offer: string;

  @Field(() => String, { nullable: true, description: 'How it compares with what is contracted.' })
  assessment?: string | null;

  @Field(() => String, { nullable: true, description: 'Day on which the procedure began, as YYYY-MM-DD.' })
  procedureOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Day of the decision, as YYYY-MM-DD.' })
  decidedOn?: string | null;

  @Field(() => EntryOutcome, { nullable: true, description: 'What was decided.' })
  outcome?: EntryOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A tariff of a product during a time.' })
export class SaveTariffInput extends RowInput {
  @Field(() => ID, { description: 'Product.' })
  productId: string;

  @Field(() => String, {
    description: 'Euros per unit with a point or a comma and at most four decimals: "0.8750".',
  })
  euros: string;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD.' })
  endsOn?: string | null;
}

@InputType({ description: 'Strike out a row that should never have been in the register.' })
export class StrikeRowInput {
  @Field(() => ID, { description: 'Region.' })
  regionId: string;

  @Field(() => ID, { description: 'Row.' })
  rowId: string;

  @Field(() => ID, { description: 'Id of the version that is struck out.' })
  seen: string;

  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  note: string;
}

@ObjectType({ implements: Payload, description: 'The row as it is now.' })
export class RegisterRowPayload extends Payload {
  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'The row; on a conflict the current one. Null when it was struck out.',
  })
  entry?: RegisterEntry | null;
}
