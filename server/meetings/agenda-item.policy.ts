import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { abilitiesOf, type Policy } from '../access/policy.ts';
import { canTake } from '../platform/lifecycle.ts';
import { MeetingState } from './meeting.entity.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { meetingPolicy, meetingsVisibleTo, ownTable, type MeetingFacts } from './meeting.policy.ts';

export interface AgendaItemFacts {
  meeting: MeetingFacts;
  closed: boolean;
}
export type AgendaItemAbility =
  'readNotes' | 'readOutcome' | 'prepare' | 'discuss' | 'compose' | 'recordOutcome';

/** A closed item exists for the table only; the rest follows its meeting. */
export const agendaItemPolicy: Policy<AgendaItemAbility, AgendaItemFacts> = {
  view: (actor, { meeting, closed }) =>
    meetingPolicy.view(actor, meeting) && (!closed || meetingPolicy.readPapers(actor, meeting)),
  readNotes: (actor, { meeting }) => meetingPolicy.readPapers(actor, meeting),
  readOutcome: (actor, { meeting }) =>
    meeting.state === MeetingState.MINUTES_ADOPTED || meetingPolicy.readPapers(actor, meeting),
  prepare: (actor, { meeting }) => meetingPolicy.prepare(actor, meeting),
  discuss: (actor, { meeting }) => meetingPolicy.discuss(actor, meeting),
  compose: (actor, { meeting }) => meetingPolicy.compose(actor, meeting),
  recordOutcome: (actor, { meeting }) => meetingPolicy.recordOutcome(actor, meeting),
};

export function agendaItemAbilities(
  actor: Actor,
  facts: AgendaItemFacts,
): Record<AgendaItemAbility | 'view', boolean> {
  const abilities = abilitiesOf(agendaItemPolicy, actor, facts);
  const { state } = facts.meeting;
  return {
    ...abilities,
    compose: abilities.compose && canTake(meetingLifecycle, 'compose', state),
    recordOutcome: abilities.recordOutcome && canTake(meetingLifecycle, 'recordOutcome', state),
  };
}

/** The agenda items that exist for somebody. The query has joined the meeting of the item. */
export function agendaItemsVisibleTo<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  actor: Actor,
  item = 'item',
  meeting = 'meeting',
): SelectQueryBuilder<T> {
  return meetingsVisibleTo(query, actor, meeting)
    .andWhere(`${item}.removedAt IS NULL`)
    .andWhere(`(${item}.closed = :open OR ${meeting}.regionId = :ownTable)`, {
      open: false,
      ownTable: ownTable(actor),
    });
}

/** The agenda items of which somebody may read what came out: the table at once, everybody else with the minutes. */
export function outcomesVisibleTo<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  actor: Actor,
): SelectQueryBuilder<T> {
  return agendaItemsVisibleTo(query, actor).andWhere(
    '(meeting.state = :adopted OR meeting.regionId = :ownTable)',
    { adopted: MeetingState.MINUTES_ADOPTED },
  );
}
