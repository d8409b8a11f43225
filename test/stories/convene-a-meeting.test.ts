import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let secretary: Ask;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  secretary = await on.as(await aSecretary(on, here.region));
});
afterAll(() => on.stop());

const plan = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) {
  problems { field code } meeting { id date startsAt endsAt state version agendaDueOn agendaLate } } }`;
const addItem = `mutation ($input: AddAgendaItemInput!) { addAgendaItem(input: $input) {
  problems { field code } agendaItem { id position version } meeting { version agenda { id subject position } } } }`;
const reorder = `mutation ($input: ReorderAgendaInput!) { reorderAgenda(input: $input) {
  problems { field code } meeting { version agenda { id position } } } }`;
const remove = `mutation ($input: RemoveAgendaItemInput!) { removeAgendaItem(input: $input) {
  problems { field code } meeting { version agenda { id position } } } }`;
const convene = `mutation ($input: ConveneMeetingInput!) { conveneMeeting(input: $input) {
  problems { field code } late meeting { state version } } }`;
const change = `mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) {
  problems { field code } meeting { startsAt version title } } }`;
const cancel = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) {
  problems { field code } meeting { state cancelReason } } }`;

const details = (given: Record<string, unknown> = {}) => ({
  regionId: here.region.id,
  title: 'Overlegtafel',
  date: '2026-05-12',
  startTime: '14:00',
  endTime: '16:00',
  place: 'Gemeentehuis',
  link: 'https://overleg.example.org/tafel',
  ...given,
});
const anItem = (meetingId: string, subject: string) => ({ meetingId, subject, purpose: 'DISCUSS' });

test('the secretary plans a meeting on the clock of Amsterdam, also across the change of the clock', async () => {
  const { data } = await secretary(plan, { input: details({ date: '2026-10-26' }) });
  expect(data.planMeeting.problems).toEqual([]);
  expect(data.planMeeting.meeting).toMatchObject({
    startsAt: '2026-10-26T13:00:00.000Z',
    endsAt: '2026-10-26T15:00:00.000Z',
    state: 'PLANNED',
    agendaDueOn: '2026-10-12',
    agendaLate: false,
  });
});

test('everything that is wrong with a meeting is told at once', async () => {
  const wrong = details({ title: ' ', date: '2026-02-30', startTime: '25:00', endTime: 'x', link: 'tafel' });
  const { data } = await secretary(plan, { input: wrong });
  expect(data.planMeeting.problems).toEqual([
    { field: 'title', code: 'REQUIRED' },
    { field: 'link', code: 'INVALID' },
    { field: 'date', code: 'INVALID_DATE' },
    { field: 'startTime', code: 'INVALID_TIME' },
    { field: 'endTime', code: 'INVALID_TIME' },
  ]);
});

test('a meeting is not planned in the past, and does not end before it begins', async () => {
  const wrong = details({ date: '2026-03-01', startTime: '16:00', endTime: '14:00' });
  const { data } = await secretary(plan, { input: wrong });
  expect(data.planMeeting.problems).toEqual([
    { field: 'date', code: 'DATE_IN_PAST' },
    { field: 'endTime', code: 'DATE_ORDER' },
  ]);
});

test('one meeting a day: its date is its address', async () => {
  await secretary(plan, { input: details({ date: '2026-06-01' }) });
  const { data } = await secretary(plan, { input: details({ date: '2026-06-01' }) });
  expect(data.planMeeting.problems).toEqual([{ field: 'date', code: 'DUPLICATE' }]);
});

test('a retry with the same key plans one meeting', async () => {
  const input = details({ date: '2026-06-08', idempotencyKey: 'once' });
  const first = await secretary(plan, { input });
  const again = await secretary(plan, { input });
  expect(again.data.planMeeting.meeting.id).toBe(first.data.planMeeting.meeting.id);
});

test('nobody but the secretary of the region plans a meeting', async () => {
  const input = details({ date: '2026-06-15' });
  const elsewhere = await aRegion(on);
  expect((await on.ask(plan, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const role of [
    await aContractManager(on, here.municipalities[0]!),
    await aDelegate(on, here.region),
    await aSecretary(on, elsewhere.region),
    await aRepresentative(on, await aProvider(on)),
  ])
    expect((await (await on.as(role))(plan, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('the secretary composes, reorders and convenes; the table is mailed and everybody reads the agenda', async () => {
  const setting = await aRegion(on);
  const me = await on.as(await aSecretary(on, setting.region));
  const seatHolder = await aDelegate(on, setting.region);
  const substitute = await aDelegate(on, setting.region, { substitute: true, seatId: seatHolder.seatId });
  const former = await aDelegate(on, setting.region, { endsOn: '2026-03-01' });
  const planned = await me(plan, { input: details({ regionId: setting.region.id }) });
  const { id } = planned.data.planMeeting.meeting;
  const empty = await me(convene, { input: { meetingId: id, version: 1 } });
  expect(empty.data.conveneMeeting.problems).toEqual([{ field: 'agenda', code: 'REQUIRED' }]);
  for (const subject of ['Opening', 'Tarieven', 'Rondvraag'])
    await me(addItem, { input: anItem(id, subject) });
  const before = await me(addItem, { input: anItem(id, 'Indexatie') });
  const agenda = before.data.addAgendaItem.meeting.agenda as { id: string; subject: string }[];
  expect(agenda.map(({ subject }) => subject)).toEqual(['Opening', 'Tarieven', 'Rondvraag', 'Indexatie']);
  const { version } = before.data.addAgendaItem.meeting;
  const order = [0, 1, 3, 2].map((at) => agenda[at]!.id);
  const moved = await me(reorder, { input: { meetingId: id, version, agendaItemIds: order } });
  expect(moved.data.reorderAgenda.meeting.agenda).toEqual(
    order.map((itemId, at) => ({ id: itemId, position: at + 1 })),
  );
  const stale = await me(reorder, { input: { meetingId: id, version, agendaItemIds: order } });
  expect(stale.data.reorderAgenda.problems).toEqual([{ field: 'version', code: 'STALE' }]);
  const half = { meetingId: id, version: version + 1, agendaItemIds: order.slice(1) };
  expect((await me(reorder, { input: half })).data.reorderAgenda.problems).toEqual([
    { field: 'agendaItemIds', code: 'INVALID' },
  ]);
  const without = await me(remove, { input: { agendaItemId: order[0], version: 1 } });
  expect(without.data.removeAgendaItem.meeting.agenda).toEqual(
    order.slice(1).map((itemId, at) => ({ id: itemId, position: at + 1 })),
  );
  const { data } = await me(convene, {
    input: { meetingId: id, version: without.data.removeAgendaItem.meeting.version },
  });
  expect(data.conveneMeeting).toMatchObject({ problems: [], late: false, meeting: { state: 'CONVENED' } });
  const mails = await on.app.services.database.manager.findBy(OutboxMail, { subjectId: id });
  expect(mails.map(({ personId }) => personId)).toEqual(
    expect.arrayContaining([seatHolder.personId, substitute.personId]),
  );
  expect(mails.map(({ personId }) => personId)).not.toContain(former.personId);
  expect(mails[0]!.text).toContain(`/${setting.region.slug}/vergaderingen/2026-05-12`);
  expect(mails[0]!.text).toContain(`/calendar/${setting.region.slug}/2026-05-12.ics`);
});

test('an agenda that goes out later than agreed is published all the same, with a warning', async () => {
  const meeting = await aMeeting(on, here.region, {
    date: '2026-03-10',
    state: 'PLANNED' as never,
    convenedAt: null,
  });
  await anAgendaItem(on, meeting, { position: 1 });
  const { data } = await secretary(convene, { input: { meetingId: meeting.id, version: 1 } });
  expect(data.conveneMeeting).toMatchObject({ problems: [], late: true });
});

test('of a convened meeting the time can change and the table is told, the date stays', async () => {
  const meeting = await aMeeting(on, here.region, { date: '2026-04-14' });
  const given = {
    meetingId: meeting.id,
    version: 1,
    ...details({ date: '2026-04-15' }),
    regionId: undefined,
  };
  expect((await secretary(change, { input: given })).data.changeMeeting.problems).toEqual([
    { field: 'date', code: 'WRONG_STATE' },
  ]);
  const { data } = await secretary(change, { input: { ...given, date: '2026-04-14', startTime: '13:00' } });
  expect(data.changeMeeting.meeting).toMatchObject({ startsAt: '2026-04-14T11:00:00.000Z', version: 2 });
  const stale = await secretary(change, { input: { ...given, date: '2026-04-14', title: 'Anders' } });
  expect(stale.data.changeMeeting).toMatchObject({
    problems: [{ field: 'version', code: 'STALE' }],
    meeting: { version: 2, title: 'Overlegtafel' },
  });
  expect(
    await on.app.services.database.manager.countBy(OutboxMail, {
      subjectId: meeting.id,
      kind: 'meeting.changed',
    }),
  ).toBeGreaterThan(0);
});

test('a cancelled meeting tells why, and nothing can be done with it any more', async () => {
  const meeting = await aMeeting(on, here.region, { date: '2026-04-21' });
  const input = { meetingId: meeting.id, version: 1, reason: '' };
  expect((await secretary(cancel, { input })).data.cancelMeeting.problems).toEqual([
    { field: 'reason', code: 'REQUIRED' },
  ]);
  const { data } = await secretary(cancel, { input: { ...input, reason: 'Te weinig onderwerpen' } });
  expect(data.cancelMeeting.meeting).toEqual({ state: 'CANCELLED', cancelReason: 'Te weinig onderwerpen' });
  const again = await secretary(cancel, { input: { ...input, version: 2, reason: 'x' } });
  expect(again.data.cancelMeeting.problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
  expect(
    (await secretary(addItem, { input: anItem(meeting.id, 'Te laat') })).data.addAgendaItem.problems,
  ).toEqual([{ field: '', code: 'WRONG_STATE' }]);
});

test('a provider proposes a topic; the secretary places it or says why not', async () => {
  const propose = `mutation ($input: ProposeTopicInput!) { proposeTopic(input: $input) {
    problems { field code } topic { id state version abilities { place decline } } } }`;
  const place = `mutation ($input: PlaceTopicInput!) { placeTopic(input: $input) {
    problems { field code } topic { state agendaItem { subject presenter } } } }`;
  const decline = `mutation ($input: DeclineTopicInput!) { declineTopic(input: $input) {
    problems { field code } topic { state reason } } }`;
  const topics = `query ($slug: String!) { region(slug: $slug) {
    topics { totalCount nodes { id subject provider { name } agendaItem { id } } } } }`;
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const role = await aRepresentative(on, provider);
  const representative = await on.as(role);
  const input = { regionId: here.region.id, subject: 'Wachtlijsten', explanation: 'Ze groeien.' };
  const outsider = await on.as(await aRepresentative(on, await aProvider(on)));
  expect((await outsider(propose, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const one = (await representative(propose, { input })).data.proposeTopic.topic;
  expect(one).toMatchObject({ state: 'PROPOSED', abilities: { place: false, decline: false } });
  const two = (await representative(propose, { input: { ...input, subject: 'Vervoer' } })).data.proposeTopic
    .topic;
  const where = { slug: here.region.slug };
  expect((await representative(topics, where)).data.region.topics.totalCount).toBe(2);
  expect((await secretary(topics, where)).data.region.topics.totalCount).toBe(2);
  for (const other of [outsider, await on.as(await aDelegate(on, here.region)), on.ask])
    expect((await other(topics, where)).data.region.topics).toEqual({ totalCount: 0, nodes: [] });
  const meeting = await aMeeting(on, here.region, {
    date: '2026-07-07',
    state: 'PLANNED' as never,
    convenedAt: null,
  });
  const placed = await secretary(place, {
    input: { topicId: one.id, version: 1, meetingId: meeting.id, purpose: 'DISCUSS' },
  });
  expect(placed.data.placeTopic.topic).toEqual({
    state: 'PLACED',
    agendaItem: { subject: 'Wachtlijsten', presenter: provider.name },
  });
  const declined = await secretary(decline, {
    input: { topicId: two.id, version: 1, reason: 'Dit hoort bij een werkbezoek.' },
  });
  expect(declined.data.declineTopic.topic).toEqual({
    state: 'DECLINED',
    reason: 'Dit hoort bij een werkbezoek.',
  });
  const mails = await on.app.services.database.manager.findBy(OutboxMail, { personId: role.personId });
  expect(mails.map(({ kind }) => kind).toSorted()).toEqual(['topic.declined', 'topic.placed']);
  expect(mails.map(({ text }) => text).join(' ')).not.toContain('2026-07-07');
  const seen = (await representative(topics, where)).data.region.topics.nodes as { agendaItem: null }[];
  expect(seen.map(({ agendaItem }) => agendaItem)).toEqual([null, null]);
});
