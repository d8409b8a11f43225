import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { StandingItem } from '../../server/meetings/agenda-item.entity.ts';
import { MeetingState, type Meeting } from '../../server/meetings/meeting.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aChair, aDelegate, aPerson, aSeat, aSecretary } from '../builders/person.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let secretary: Ask;
beforeAll(async () => {
  on = await startApp({}, '2026-04-01T15:00:00Z');
  here = await aRegion(on);
  secretary = await on.as(await aSecretary(on, here.region));
});
afterAll(() => on.stop());

const step = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    problems { field code } meeting { id state version minutes } } }`;
const take = async (who: Ask, name: string, meeting: Meeting, version: number, more = {}) =>
  (await who(step(name), { input: { meetingId: meeting.id, version, ...more } })).data?.[name];
const page = `query ($slug: String!, $date: String!) { region(slug: $slug) { meeting(date: $date) {
  state minutes attendance { status personName seat { name } } agenda { subject outcome notes } } } }`;
const seen = async (who: Ask, meeting: Meeting) =>
  (await who(page, { slug: here.region.slug, date: meeting.date })).data.region.meeting;

test('a meeting is not held before it begins', async () => {
  const meeting = await aMeeting(on, here.region, { date: '2026-04-02' });
  expect((await take(secretary, 'holdMeeting', meeting, 1)).problems).toEqual([
    { field: '', code: 'NOT_HELD' },
  ]);
});

test('from held to adopted minutes, each reads what is theirs to read', async () => {
  const meeting = await aMeeting(on, here.region);
  const item = await anAgendaItem(on, meeting, { position: 1, subject: 'Tarieven' });
  const known = await aPerson(on, { name: 'Jelle Voorbeeld', namePublic: true });
  const seat = await aSeat(on, here.region, { position: 1, name: 'Kleine aanbieders' });
  const holder = await aDelegate(on, here.region, { seatId: seat.id, personId: known.id });
  const other = await aSeat(on, here.region, { position: 2, name: 'Adviesraad' });
  await aDelegate(on, here.region, { seatId: other.id });
  const substitute = await aDelegate(on, here.region, { seatId: other.id, substitute: true });
  const delegate = await on.as(holder);

  expect((await take(secretary, 'recordAttendance', meeting, 1, { seats: [] })).problems).toEqual([
    { field: '', code: 'WRONG_STATE' },
  ]);
  expect((await take(secretary, 'holdMeeting', meeting, 1)).meeting.state).toBe('HELD');
  const stranger = { seatId: seat.id, status: 'PRESENT', personId: substitute.personId };
  expect((await take(secretary, 'recordAttendance', meeting, 2, { seats: [stranger] })).problems).toEqual([
    { field: 'seats.0.personId', code: 'INVALID' },
  ]);
  const seats = [
    { seatId: seat.id, status: 'PRESENT' },
    { seatId: other.id, status: 'SUBSTITUTED' },
  ];
  await take(secretary, 'recordAttendance', meeting, 2, { seats });
  const outcome = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { problems { code } agendaItem { version outcome } } }`;
  const recorded = {
    agendaItemId: item.id,
    version: 1,
    notes: 'Iedereen sprak.',
    outcome: 'De tafel steunt.',
  };
  expect((await secretary(outcome, { input: recorded })).data.recordOutcome.problems).toEqual([]);
  expect((await secretary(outcome, { input: recorded })).data.recordOutcome.problems).toEqual([
    { code: 'STALE' },
  ]);
  expect((await delegate(outcome, { input: { ...recorded, version: 2 } })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  await take(secretary, 'saveMinutes', meeting, 3, { minutes: 'Verslag.' });

  expect(await seen(delegate, meeting)).toMatchObject({
    minutes: null,
    agenda: [{ outcome: 'De tafel steunt.', notes: 'Iedereen sprak.' }],
  });
  expect(await seen(on.ask, meeting)).toEqual({
    state: 'HELD',
    minutes: null,
    attendance: [],
    agenda: [{ subject: 'Tarieven', outcome: null, notes: null }],
  });

  expect((await take(secretary, 'submitMinutes', meeting, 4)).meeting.state).toBe('MINUTES_DRAFTED');
  expect((await seen(delegate, meeting)).minutes).toBe('Verslag.');
  expect((await seen(on.ask, meeting)).minutes).toBeNull();
  expect(
    await on.app.services.database.manager.countBy(OutboxMail, {
      kind: 'meeting.minutesDrafted',
      personId: holder.personId,
    }),
  ).toBe(1);

  const refused = await delegate(step('adoptMinutes'), { input: { meetingId: meeting.id, version: 5 } });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const chair = await on.as(await aChair(on, here.region));
  expect((await take(chair, 'adoptMinutes', meeting, 5)).problems).toEqual([
    { field: 'adoptedIn', code: 'NOT_HELD' },
  ]);
  const next = await aMeeting(on, here.region, { date: '2026-06-10', state: MeetingState.HELD });
  await anAgendaItem(on, next, { standing: StandingItem.ADOPT_MINUTES, aboutMeetingId: meeting.id });
  expect((await take(chair, 'adoptMinutes', meeting, 5)).meeting.state).toBe('MINUTES_ADOPTED');
  const person = await on.app.services.database.manager.findOneByOrFail(Person, { id: substitute.personId });
  expect((await seen(delegate, meeting)).attendance[1].personName).toBe(person.name);
  expect(await seen(on.ask, meeting)).toEqual({
    state: 'MINUTES_ADOPTED',
    minutes: 'Verslag.',
    attendance: [
      { status: 'PRESENT', personName: 'Jelle Voorbeeld', seat: { name: 'Kleine aanbieders' } },
      { status: 'SUBSTITUTED', personName: null, seat: { name: 'Adviesraad' } },
    ],
    agenda: [{ subject: 'Tarieven', outcome: 'De tafel steunt.', notes: null }],
  });
  expect((await take(secretary, 'saveMinutes', meeting, 6, { minutes: 'Anders.' })).problems).toEqual([
    { field: '', code: 'WRONG_STATE' },
  ]);
});

test('minutes that were not written are not submitted', async () => {
  const meeting = await aMeeting(on, here.region, { date: '2026-03-31', state: 'HELD' as never });
  expect((await take(secretary, 'submitMinutes', meeting, 1)).problems).toEqual([
    { field: 'minutes', code: 'REQUIRED' },
  ]);
});
