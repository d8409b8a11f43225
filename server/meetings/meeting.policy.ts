import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isAtTable, isDelegation, isSecretary, isStaff, RoleKind, type Actor } from '../access/actor.ts';
import { abilitiesOf, type Policy } from '../access/policy.ts';
import { canTake } from '../platform/lifecycle.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { MeetingState, type Meeting } from './meeting.entity.ts';
import { meetingLifecycle, type MeetingStep } from './meeting.lifecycle.ts';

export type MeetingFacts = Pick<Meeting, 'regionId' | 'state' | 'convenedAt'>;
export type MeetingAbility =
  'readPapers' | 'readDraftMinutes' | 'follow' | 'prepare' | 'discuss' | MeetingStep;

/** What everybody may know of: a meeting whose agenda was published, even when it was cancelled after that. */
function isAnnounced({ state, convenedAt }: MeetingFacts): boolean {
  return state === MeetingState.CANCELLED ? convenedAt !== null : state !== MeetingState.PLANNED;
}

const atTable = (actor: Actor, { regionId }: MeetingFacts) => isAtTable(actor, regionId);
const secretary = (actor: Actor, { regionId }: MeetingFacts) => isSecretary(actor, regionId);

/** Who may do what with a meeting. In which state, is told by its lifecycle. */
export const meetingPolicy: Policy<MeetingAbility, MeetingFacts> = {
  view: (actor, meeting) => isAnnounced(meeting) || isAtTable(actor, meeting.regionId),
  /** Link, closed items, notes, attendance and outcomes before the minutes are adopted. */
  readPapers: atTable,
  /** While the secretary writes, the delegation waits. */
  readDraftMinutes: (actor, { regionId, state }) =>
    isStaff(actor, regionId) || (isDelegation(actor, regionId) && state !== MeetingState.HELD),
  /** Live: what is recorded there is public with the adopted minutes, not before. */
  follow: atTable,
  /** Own notes and read marks. */
  prepare: atTable,
  discuss: (actor, { regionId }) => isDelegation(actor, regionId),
  change: secretary,
  compose: secretary,
  convene: secretary,
  cancel: secretary,
  hold: secretary,
  recordAttendance: secretary,
  recordOutcome: secretary,
  writeMinutes: secretary,
  /** Who sits at the table says what was said there. */
  proposeCorrection: (actor, { regionId }) => isDelegation(actor, regionId),
  answerCorrection: secretary,
  submitMinutes: secretary,
  adoptMinutes: (actor, { regionId }) =>
    isSecretary(actor, regionId) || (isDelegation(actor, regionId) && actor.role === RoleKind.CHAIR),
};

/** What somebody may do with a meeting now: policy, lifecycle and clock together. */
export function meetingAbilities(
  actor: Actor,
  meeting: MeetingFacts & Pick<Meeting, 'startsAt'>,
  now: Date,
): Record<MeetingAbility | 'view', boolean> {
  const abilities = abilitiesOf(meetingPolicy, actor, meeting);
  for (const step of Object.keys(meetingLifecycle) as MeetingStep[])
    abilities[step] &&= canTake(meetingLifecycle, step, meeting.state);
  abilities.hold &&= now >= meeting.startsAt;
  abilities.follow &&=
    meeting.state !== MeetingState.CANCELLED && localDate(now) === localDate(meeting.startsAt);
  return abilities;
}

/** The meetings that exist for somebody: the announced ones of everywhere, and all of the own table. */
export function meetingsVisibleTo<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  actor: Actor,
  meeting = 'meeting',
): SelectQueryBuilder<T> {
  return query.andWhere(
    `(${meeting}.regionId = :ownTable OR (${meeting}.state <> :planned AND (${meeting}.state <> :cancelled OR ${meeting}.convenedAt IS NOT NULL)))`,
    { ownTable: ownTable(actor), planned: MeetingState.PLANNED, cancelled: MeetingState.CANCELLED },
  );
}

/** Region whose papers the actor reads as one of the table; '' for everybody else. */
export const ownTable = (actor: Actor): string =>
  actor.regionId && isAtTable(actor, actor.regionId) ? actor.regionId : '';
