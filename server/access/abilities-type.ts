import { Field, ObjectType, type ClassType } from 'type-graphql';

/** The GraphQL type of what somebody may do with one kind of thing: one boolean per ability of its policy. */
export function abilitiesType<Ability extends string>(
  name: string,
  description: string,
  abilities: Record<Ability, string>,
): ClassType<Record<Ability, boolean>> {
  // Its fields follow below, one per ability.
  // oxlint-disable-next-line typescript/no-extraneous-class
  class Abilities {}
  for (const [ability, meaning] of Object.entries<string>(abilities)) {
    Field(() => Boolean, { description: meaning })(Abilities.prototype, ability);
  }
  ObjectType(name, { description })(Abilities);
  return Abilities as ClassType<Record<Ability, boolean>>;
}
