import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isSecretary, RoleKind, type Actor } from '../access/actor.ts';
import { abilitiesOf, type Policy } from '../access/policy.ts';
import { agendaItemPolicy, outcomesVisibleTo, type AgendaItemFacts } from '../meetings/agenda-item.policy.ts';
import { canTake } from '../platform/lifecycle.ts';
import { meetingLifecycle } from '../meetings/meeting.lifecycle.ts';
import type { Commitment } from './commitment.entity.ts';
import { commitmentLifecycle } from './commitment.lifecycle.ts';

export interface CommitmentFacts {
  /** The agenda item at which it was made: as closed or public as that. */
  item: AgendaItemFacts;
  /** The municipality that promised it, if one did. */
  municipalityId: string | null;
}
export type CommitmentAbility = 'change' | 'remove' | 'moveDueDate' | 'markDone' | 'reopen';

const secretary = (actor: Actor, { item }: CommitmentFacts) => isSecretary(actor, item.meeting.regionId);

/** The secretary, and the contract manager of the municipality that promised it. */
const keeper = (actor: Actor, facts: CommitmentFacts) =>
  secretary(actor, facts) ||
  (actor.role === RoleKind.CONTRACT_MANAGER &&
    actor.regionId === facts.item.meeting.regionId &&
    facts.municipalityId !== null &&
    actor.municipalityId === facts.municipalityId);

/** A commitment is read by who reads what came out of its agenda item: the table at once, others with the minutes. */
export const commitmentPolicy: Policy<CommitmentAbility, CommitmentFacts> = {
  view: (actor, { item }) => agendaItemPolicy.view(actor, item) && agendaItemPolicy.readOutcome(actor, item),
  change: secretary,
  remove: secretary,
  moveDueDate: keeper,
  markDone: keeper,
  reopen: keeper,
};

/** What somebody may do with it now. What it says is fixed with the minutes; when and whether it is done is not. */
export function commitmentAbilities(
  actor: Actor,
  facts: CommitmentFacts,
  { state }: Pick<Commitment, 'state'>,
): Record<CommitmentAbility | 'view', boolean> {
  const abilities = abilitiesOf(commitmentPolicy, actor, facts);
  const writing = canTake(meetingLifecycle, 'recordOutcome', facts.item.meeting.state);
  for (const step of ['change', 'remove', 'moveDueDate', 'markDone', 'reopen'] as const)
    abilities[step] &&= canTake(commitmentLifecycle, step, state);
  abilities.change &&= writing;
  abilities.remove &&= writing;
  return abilities;
}

/** The commitments that exist for somebody. The query has joined the item and its meeting. */
export function commitmentsVisibleTo<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  actor: Actor,
): SelectQueryBuilder<T> {
  return outcomesVisibleTo(query, actor).andWhere('commitment.removedAt IS NULL');
}
