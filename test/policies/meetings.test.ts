import { expect, test } from '@jest/globals';
import type { Actor } from '../../server/access/actor.ts';
import type { Policy } from '../../server/access/policy.ts';
import { canTake } from '../../server/platform/lifecycle.ts';
import { agendaItemPolicy } from '../../server/meetings/agenda-item.policy.ts';
import { MeetingState } from '../../server/meetings/meeting.entity.ts';
import { meetingLifecycle, wasHeld, type MeetingStep } from '../../server/meetings/meeting.lifecycle.ts';
import { meetingAbilities, meetingPolicy } from '../../server/meetings/meeting.policy.ts';
import { tablePolicy } from '../../server/meetings/table.policy.ts';
import { topicPolicy } from '../../server/meetings/topic.policy.ts';
import { cast, scene } from './cast.ts';

const everybody = Object.keys(cast);
const delegation = ['delegate', 'chair'];
const staff = ['contract manager', 'contract manager of another municipality', 'secretary'];
const table = [...delegation, ...staff];
const { regionId, providerId } = scene;
const { PLANNED, CONVENED, HELD, MINUTES_DRAFTED, MINUTES_ADOPTED, CANCELLED } = MeetingState;
const at = new Date(0);
const meeting = (state: MeetingState, convenedAt: Date | null = at) => ({ regionId, state, convenedAt });

function allowed<Facts>(policy: Policy<string, Facts>, ability: string, facts: Facts): string[] {
  return everybody.filter((name) => policy[ability]!(cast[name] as Actor, facts)).toSorted();
}

const onMeeting: [string, string[]][] = [
  ['view', everybody],
  ['readPapers', table],
  ['readDraftMinutes', table],
  ['follow', table],
  ['prepare', table],
  ['discuss', delegation],
  ['adoptMinutes', ['chair', 'secretary']],
  ['proposeCorrection', delegation],
  ...(
    [
      'change',
      'compose',
      'convene',
      'cancel',
      'hold',
      'recordAttendance',
      'recordOutcome',
      'writeMinutes',
      'submitMinutes',
      'answerCorrection',
    ] as const
  ).map((step): [string, string[]] => [step, ['secretary']]),
];

test.each(onMeeting)('who may %s at a convened meeting', (ability, may) => {
  expect(allowed<never>(meetingPolicy as never, ability, meeting(CONVENED) as never)).toEqual(may.toSorted());
});

test('a meeting that was never announced exists for the table only', () => {
  for (const facts of [meeting(PLANNED, null), meeting(CANCELLED, null)])
    expect(allowed(meetingPolicy, 'view', facts)).toEqual(table.toSorted());
  for (const state of [CONVENED, HELD, MINUTES_DRAFTED, MINUTES_ADOPTED, CANCELLED])
    expect(allowed(meetingPolicy, 'view', meeting(state))).toEqual(everybody.toSorted());
});

test('while the secretary writes the minutes, the staff reads them and the delegation waits', () => {
  expect(allowed(meetingPolicy, 'readDraftMinutes', meeting(HELD))).toEqual(staff.toSorted());
});

test('a closed item exists for the table only', () => {
  const facts = { meeting: meeting(MINUTES_ADOPTED), closed: true };
  expect(allowed(agendaItemPolicy, 'view', facts)).toEqual(table.toSorted());
});

test.each([
  ['view', CONVENED, everybody],
  ['readNotes', MINUTES_ADOPTED, table],
  ['readOutcome', MINUTES_DRAFTED, table],
  ['readOutcome', MINUTES_ADOPTED, everybody],
  ['prepare', CONVENED, table],
  ['discuss', CONVENED, delegation],
  ['compose', CONVENED, ['secretary']],
  ['recordOutcome', HELD, ['secretary']],
])('who may %s an open item when the meeting is %s', (ability, state, may) => {
  const facts = { meeting: meeting(state), closed: false };
  expect(allowed<never>(agendaItemPolicy as never, ability, facts as never)).toEqual(may.toSorted());
});

test('a topic is read by its provider and the staff, and placed or declined by the secretary', () => {
  const topic = { regionId, providerId, personId: 'somebody' };
  expect(allowed(topicPolicy, 'view', topic)).toEqual(['representative', ...staff].toSorted());
  for (const ability of ['place', 'decline'] as const)
    expect(allowed(topicPolicy, ability, topic)).toEqual(['secretary']);
  const ownTopic = { ...topic, providerId: null };
  expect(allowed(topicPolicy, 'view', ownTopic)).toEqual(table.toSorted());
  expect(allowed(topicPolicy, 'view', { ...ownTopic, personId: 'another' })).toEqual(staff.toSorted());
});

test('topics come from the delegation and from providers with a contract here', () => {
  const facts = { regionId, contractRegions: [] as string[] };
  expect(allowed(tablePolicy, 'planMeeting', facts)).toEqual(['secretary']);
  expect(allowed(tablePolicy, 'proposeTopic', facts)).toEqual(delegation.toSorted());
  expect(allowed(tablePolicy, 'proposeTopic', { ...facts, contractRegions: [regionId] })).toEqual(
    [...delegation, 'representative', 'representative of another provider'].toSorted(),
  );
});

const states = Object.values(MeetingState);
const stepsFrom = (state: MeetingState) =>
  (Object.keys(meetingLifecycle) as MeetingStep[]).filter((step) => canTake(meetingLifecycle, step, state));

test('from each state only the next steps can be taken', () => {
  expect(Object.fromEntries(states.map((state) => [state, stepsFrom(state)]))).toEqual({
    PLANNED: ['change', 'compose', 'convene', 'cancel'],
    CONVENED: ['change', 'compose', 'cancel', 'hold'],
    HELD: ['recordAttendance', 'recordOutcome', 'writeMinutes', 'submitMinutes'],
    MINUTES_DRAFTED: [
      'recordAttendance',
      'recordOutcome',
      'writeMinutes',
      'proposeCorrection',
      'answerCorrection',
      'adoptMinutes',
    ],
    MINUTES_ADOPTED: [],
    CANCELLED: [],
  });
  expect(states.filter(wasHeld)).toEqual([HELD, MINUTES_DRAFTED, MINUTES_ADOPTED]);
});

test('that a meeting was held can be recorded once it has begun', () => {
  const begins = { ...meeting(CONVENED), startsAt: new Date('2026-04-01T12:00:00Z') };
  const may = (now: string) => meetingAbilities(cast['secretary']!, begins, new Date(now)).hold;
  expect(may('2026-04-01T11:59:59.999Z')).toBe(false);
  expect(may('2026-04-01T12:00:00.000Z')).toBe(true);
});

test('a meeting is followed live on its own day in Amsterdam, unless it was called off', () => {
  const may = (now: string, state = CONVENED) => {
    const begins = { ...meeting(state), startsAt: new Date('2026-04-01T12:00:00Z') };
    return meetingAbilities(cast['delegate']!, begins, new Date(now)).follow;
  };
  expect(may('2026-03-31T21:59:59Z')).toBe(false);
  expect(may('2026-03-31T22:00:00Z')).toBe(true);
  expect(may('2026-04-01T21:59:59Z', HELD)).toBe(true);
  expect(may('2026-04-01T22:00:00Z', HELD)).toBe(false);
  expect(may('2026-04-01T12:00:00Z', CANCELLED)).toBe(false);
});
