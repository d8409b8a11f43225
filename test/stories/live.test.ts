import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { endAllSessions } from '../../server/access/sessions.ts';
import { MeetingState, type Meeting } from '../../server/meetings/meeting.entity.ts';
import { meetingTopic } from '../../server/meetings/meeting-live.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { openSocket, pause, until, type Socket } from '../support/sockets.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let elsewhere: RegionSetting;
let secretary: Role;
let meeting: Meeting;
const open: Socket[] = [];
beforeAll(async () => {
  on = await startApp({}, '2026-04-01T13:00:00Z');
  here = await aRegion(on);
  elsewhere = await aRegion(on);
  secretary = await aSecretary(on, here.region);
  meeting = await aMeeting(on, here.region, { state: MeetingState.HELD });
});
afterEach(() => open.splice(0).forEach((socket) => socket.close()));
afterAll(() => on.stop());

const follow =
  'subscription ($id: ID!) { meetingChanged(meetingId: $id) { change agendaItem { subject outcome } } }';
async function following(role: Role | null, app = on): Promise<Socket> {
  const cookie = role ? (await app.as(role)).cookie : undefined;
  const socket = await openSocket(app.url, { cookie });
  open.push(socket);
  return socket.subscribe(follow, { id: meeting.id });
}
async function record(subject: string, closed = false): Promise<void> {
  const item = await anAgendaItem(on, meeting, { subject, closed });
  const ask = await on.as(secretary);
  const outcome =
    'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { problems { code } } }';
  const input = { agendaItemId: item.id, version: 1, outcome: 'De tafel steunt.' };
  expect((await ask(outcome, { input })).data.recordOutcome.problems).toEqual([]);
}
const told = (subject: string) => ({
  data: { meetingChanged: { change: 'OUTCOME', agendaItem: { subject, outcome: 'De tafel steunt.' } } },
});

test('what the secretary records reaches the table, and nobody else', async () => {
  const delegate = await following(await aDelegate(on, here.region));
  const [stranger, provider] = [
    await following(await aDelegate(on, elsewhere.region)),
    await following(await aRepresentative(on, await aProvider(on))),
  ];
  const visitor = await following(null);
  await record('Tarieven');
  await record('Een besloten punt', true);
  expect(await delegate.next()).toEqual(told('Tarieven'));
  expect(await delegate.next()).toEqual(told('Een besloten punt'));
  expect(await stranger.refused()).toBe('FORBIDDEN');
  expect(await provider.refused()).toBe('FORBIDDEN');
  expect(await visitor.closed()).toBe(4403);
  const others = [...stranger.heard, ...provider.heard, ...visitor.heard];
  expect(others.filter(({ data }) => data)).toEqual([]);
});

test('who signs out hears nothing more', async () => {
  const role = await aDelegate(on, here.region);
  const delegate = await following(role);
  await record('Eerste');
  expect(await delegate.next()).toEqual(told('Eerste'));
  await endAllSessions(on.app.services, role.personId);
  await record('Tweede');
  expect((await delegate.next()).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});

test('who leaves is forgotten', async () => {
  const delegate = await following(await aDelegate(on, here.region));
  await record('Erbij');
  await delegate.next();
  expect(on.app.services.live.listeners(meetingTopic(meeting.id))).toBeGreaterThan(0);
  open.splice(0).forEach((socket) => socket.close());
  await until(async () => on.app.services.live.listeners(meetingTopic(meeting.id)) === 0);
});

test.each([
  ['of another site', 'https://elders.example'],
  ['without an origin', undefined],
])('a socket %s is refused before it opens', async (_name, origin) => {
  const { cookie } = await on.as(secretary);
  const headers = { cookie, ...(origin && { origin }) };
  const socket = new WebSocket(`${on.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers,
  });
  const status = await new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('open', () => resolve('open'));
    socket.on('error', () => undefined);
  });
  expect(status).toBe(403);
  socket.terminate();
});

test.each([
  ['a query', '{ regions { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ['a mutation', 'mutation { signOut(input: {}) { problems { code } } }', 'OPERATION_RESOLUTION_FAILURE'],
  ['nonsense', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['too deep a text', `subscription ${'{ a '.repeat(300)}${'}'.repeat(300)}`, 'QUERY_TOO_DEEP'],
])('%s over a socket is refused in words', async (_name, query, code) => {
  const socket = await openSocket(on.url, { cookie: (await on.as(secretary)).cookie });
  open.push(socket);
  expect(await socket.subscribe(query, {}).refused()).toBe(code);
});

test('a subscription by POST is told where to go', async () => {
  const ask = await on.as(secretary);
  const answer = await ask(follow, { id: meeting.id });
  expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
});

test('two servers of one portal tell each other through Redis', async () => {
  const REDIS_URL = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';
  const portal = { REDIS_URL, BASE_URL: `http://localhost/${meeting.id}` };
  const one = await startApp(portal);
  const other = await startApp(portal);
  const heard = other.app.services.live.subscribe('meeting.x');
  const first = heard.next();
  // Redis has to know the listener first.
  await until(async () => {
    one.app.services.live.publish('meeting.x', { change: 'OUTCOME' });
    return Promise.race([first.then(() => true), pause(50).then(() => false)]);
  });
  expect(await first).toEqual({ done: false, value: { change: 'OUTCOME' } });
  await Promise.all([one.stop(), other.stop()]);
});
