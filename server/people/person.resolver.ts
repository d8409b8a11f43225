import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { abilitiesOf } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import type { Page } from '../platform/paging.ts';
import { createPerson } from './create-person.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { Person } from './person.entity.ts';
import {
  CreatePersonInput,
  EndRoleInput,
  GiveRoleInput,
  PeopleArgs,
  PersonAbilities,
  PersonConnection,
  PersonPayload,
  SaveMyAccountInput,
  SavePersonInput,
} from './person.inputs.ts';
import { personPolicy } from './person.policy.ts';
import { factsOfPerson, factsOfRole, findPeople, rolesOfPerson } from './person.queries.ts';
import { Role } from './role.entity.ts';
import { rolePolicy } from './role.policy.ts';
import { saveMyAccount, savePerson } from './save-person.ts';

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'E-mail address, for the person and who manages people; others get null.',
  })
  async email(@Root() person: Person, @Ctx() ctx: Context): Promise<string | null> {
    return personPolicy.view(ctx.actor, await factsOfPerson(ctx, person.id)) ? person.email : null;
  }

  @FieldResolver(() => [Role], { description: 'Roles that the viewer may know of, past ones too, by start.' })
  async roles(@Root() person: Person, @Ctx() ctx: Context): Promise<Role[]> {
    const roles = await rolesOfPerson(ctx).load(person.id);
    const facts = await Promise.all(roles.map((role) => factsOfRole(ctx, role)));
    return roles.filter((_, at) => rolePolicy.view(ctx.actor, facts[at]!));
  }

  @FieldResolver(() => PersonAbilities, { description: 'What the viewer may do with the account.' })
  async abilities(@Root() person: Person, @Ctx() ctx: Context): Promise<PersonAbilities> {
    return abilitiesOf(personPolicy, ctx.actor, await factsOfPerson(ctx, person.id));
  }

  @Query(() => PersonConnection, { description: 'The people whom the viewer may see, by name.' })
  people(@Ctx() ctx: Context, @Args(() => PeopleArgs) args: PeopleArgs): Promise<Page<Person>> {
    return findPeople(ctx, args);
  }

  @Query(() => Person, { nullable: true, description: 'One person; null when there is none to be seen.' })
  async person(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the person.' }) id: string,
  ): Promise<Person | null> {
    const person = await db(ctx).findOneBy(Person, { id });
    return person && personPolicy.view(ctx.actor, await factsOfPerson(ctx, id)) ? person : null;
  }
}

@Resolver()
export class PersonMutations {
  @Mutation(() => PersonPayload, { description: 'Invites somebody in a role; they get a mail.' })
  createPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePersonInput, { description: 'Who, in which role.' }) input: CreatePersonInput,
  ): Promise<PersonPayload> {
    return mutate(ctx, createPerson, input);
  }

  @Mutation(() => PersonPayload, { description: 'Changes, closes or reopens an account.' })
  savePerson(
    @Ctx() ctx: Context,
    @Arg('input', () => SavePersonInput, { description: 'The account as it is to be.' })
    input: SavePersonInput,
  ): Promise<PersonPayload> {
    return mutate(ctx, savePerson, input);
  }

  @Mutation(() => PersonPayload, { description: 'Gives somebody a further role.' })
  giveRole(
    @Ctx() ctx: Context,
    @Arg('input', () => GiveRoleInput, { description: 'To whom, and which.' }) input: GiveRoleInput,
  ): Promise<PersonPayload> {
    return mutate(ctx, giveRole, input);
  }

  @Mutation(() => PersonPayload, { description: 'Ends a role, at once or with a last day.' })
  endRole(
    @Ctx() ctx: Context,
    @Arg('input', () => EndRoleInput, { description: 'Which, and when.' }) input: EndRoleInput,
  ): Promise<PersonPayload> {
    return mutate(ctx, endRole, input);
  }

  @Mutation(() => PersonPayload, { description: "Changes one's own name, language and consent." })
  saveMyAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveMyAccountInput, { description: 'The account as it is to be.' })
    input: SaveMyAccountInput,
  ): Promise<PersonPayload> {
    return mutate(ctx, saveMyAccount, input);
  }
}
