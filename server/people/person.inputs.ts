import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RoleKind } from '../access/actor.ts';
import { Language } from '../platform/language.ts';
import { connectionOf, PageArgs } from '../platform/paging.ts';
import { Payload } from '../platform/problems.ts';
import { Person } from './person.entity.ts';

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name or the e-mail address.' })
  search?: string | null;

  @Field(() => RoleKind, { nullable: true, description: 'With such a role that has not ended.' })
  role?: RoleKind | null;

  @Field(() => ID, { nullable: true, description: 'With a role of this region, or for a provider in it.' })
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who work, or worked, for this provider.' })
  providerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only open (true) or only closed (false) accounts.' })
  active?: boolean | null;
}

export const PersonConnection = connectionOf(Person, 'Person');

@ObjectType({ description: 'What the viewer may do with an account.' })
export class PersonAbilities {
  @Field(() => Boolean, { description: 'Change name and address, and close or reopen the account.' })
  save: boolean;
}

@ObjectType({ description: 'What the viewer may do with a role.' })
export class RoleAbilities {
  @Field(() => Boolean, { description: 'End it.' })
  end: boolean;
}

@InputType({ description: 'A role to be given.' })
export class NewRoleInput {
  @Field(() => RoleKind, { description: 'In which capacity; seats are given by an appointment.' })
  kind: RoleKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'Region of a secretary, municipality of a contract manager, provider of a representative; an operator has none.',
  })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'First day, as YYYY-MM-DD; today when left out.' })
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; open when left out.' })
  endsOn?: string | null;
}

@InputType({ description: 'Invite somebody in a role.' })
export class CreatePersonInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => String, { description: 'Name; a known address keeps the name it has.' })
  name: string;

  @Field(() => String, { description: 'E-mail address to sign in with.' })
  email: string;

  @Field(() => Language, { nullable: true, description: 'Language of the mail; Dutch when left out.' })
  language?: Language | null;

  @Field(() => NewRoleInput, { description: 'The role; problems are told at "role.".' })
  role: NewRoleInput;
}

@InputType({ description: 'Change an account.' })
export class SavePersonInput {
  @Field(() => ID, { description: 'Whose account.' })
  personId: string;

  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'E-mail address; a new one ends all sessions and tells the old one.' })
  email: string;

  @Field(() => Language, { nullable: true, description: 'Language; null follows the region.' })
  language?: Language | null;

  @Field(() => Boolean, { description: 'False closes the account and ends its sessions.' })
  active: boolean;
}

@InputType({ description: "Change one's own account." })
export class SaveMyAccountInput {
  @Field(() => Int, { description: 'Version that this change was made from.' })
  version: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => Language, { nullable: true, description: 'Language; null follows the region.' })
  language?: Language | null;

  @Field(() => Boolean, { description: 'Whether the public may read the name beside the seat.' })
  namePublic: boolean;
}

@InputType({ description: 'Give somebody a further role.' })
export class GiveRoleInput {
  @Field(() => ID, { nullable: true, description: 'Key of the client: a retry with it makes no second one.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'To whom.' })
  personId: string;

  @Field(() => NewRoleInput, { description: 'The role; problems are told at "role.".' })
  role: NewRoleInput;
}

@InputType({ description: 'End a role.' })
export class EndRoleInput {
  @Field(() => ID, { description: 'Which role.' })
  roleId: string;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; at once when left out.' })
  endsOn?: string | null;
}

@ObjectType({ implements: Payload, description: 'The account as it is now.' })
export class PersonPayload extends Payload {
  @Field(() => Person, { nullable: true, description: 'The person; on a conflict as it is now.' })
  person?: Person | null;
}
