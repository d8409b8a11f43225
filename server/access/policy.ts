import { forbidden, notFound, unauthenticated } from '../platform/errors.ts';
import type { Actor } from './actor.ts';

/**
 * A policy says in one pure table who may do what: ability -> (actor, facts) => yes or no. Every policy has "view";
 * what may not be viewed does not exist for the actor.
 */
export type Policy<Ability extends string, Facts> = Record<
  Ability | 'view',
  (actor: Actor, facts: Facts) => boolean
>;

/** Lets pass or throws: NOT_FOUND for what may not be seen, FORBIDDEN for what may be seen but not done. */
export function authorize<Ability extends string, Facts>(
  policy: Policy<Ability, Facts>,
  actor: Actor,
  ability: Ability | 'view',
  facts: Facts,
): void {
  if (!policy.view(actor, facts)) throw notFound();
  if (policy[ability](actor, facts)) return;
  throw actor.personId ? forbidden() : unauthenticated();
}

/** What the client may offer: every ability with its answer. The client derives nothing itself. */
export function abilitiesOf<Ability extends string, Facts>(
  policy: Policy<Ability, Facts>,
  actor: Actor,
  facts: Facts,
): Record<Ability | 'view', boolean> {
  const answers = Object.entries(policy).map(([ability, may]) => [
    ability,
    policy.view(actor, facts) && may(actor, facts),
  ]);
  return Object.fromEntries(answers) as Record<Ability | 'view', boolean>;
}
