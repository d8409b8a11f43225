import { Field, ID, ObjectType } from 'type-graphql';
import { RoleKind } from '../access/actor.ts';
import { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';

/** Wie er is ingelogd, en in welke rol. */
@ObjectType({ description: 'The signed-in person, acting in one role.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the person.' })
  id: string;

  @Field(() => Person, { description: 'The person.' })
  person: Person;

  @Field(() => String, { description: 'E-mail address of the person.' })
  email: string;

  @Field(() => Role, {
    nullable: true,
    description: 'The role being acted in; null for who holds none today.',
  })
  role: Role | null;

  @Field(() => [Role], { description: 'All roles that the person can act in today.' })
  roles: Role[];
}

@ObjectType({ description: 'A person of the demo that anybody can sign in as.' })
export class DemoPerson {
  @Field(() => ID, { description: 'Id of the role to sign in with.' })
  roleId: string;

  @Field(() => Person, { description: 'The person.' })
  person: Person;

  @Field(() => RoleKind, { description: 'Capacity.' })
  kind: RoleKind;

  @Field(() => Role, { description: 'The role.' })
  role: Role;
}
