import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AgendaItem } from '../../server/meetings/agenda-item.entity.ts';
import type { Meeting } from '../../server/meetings/meeting.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import {
  aChair,
  aContractManager,
  aDelegate,
  anOperator,
  aRepresentative,
  aSecretary,
} from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let meeting: Meeting;
let item: AgendaItem;
let closed: AgendaItem;
let delegate: Role;
const everybodyElse: Record<string, Ask> = {};
const outsiders = ['visitor', 'representative', 'operator', 'delegateElsewhere', 'secretaryElsewhere'];

beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  const { region: elsewhere } = await aRegion(on);
  meeting = await aMeeting(on, here.region, { link: 'https://overleg.example.org/tafel' });
  item = await anAgendaItem(on, meeting, { position: 1, subject: 'Open', notes: 'aantekening' });
  closed = await anAgendaItem(on, meeting, { position: 2, subject: 'Besloten', closed: true });
  delegate = await aDelegate(on, here.region);
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  Object.assign(everybodyElse, {
    visitor: on.ask,
    representative: await on.as(await aRepresentative(on, provider)),
    operator: await on.as(await anOperator(on)),
    secretary: await on.as(await aSecretary(on, here.region)),
    contractManager: await on.as(await aContractManager(on, here.municipalities[0]!)),
    delegateElsewhere: await on.as(await aDelegate(on, elsewhere)),
    secretaryElsewhere: await on.as(await aSecretary(on, elsewhere)),
  });
});
afterAll(() => on.stop());

const dossier = `query ($slug: String!, $date: String!) { region(slug: $slug) { meeting(date: $date) {
  link reading { read total }
  agenda { id subject notes note { text readAt version } newPosts
    discussion { totalCount nodes { text author seat { name } } } } } } }`;
const save = `mutation ($input: SaveNoteInput!) { saveNote(input: $input) { problems { field code } note { text version } } }`;
const mark = `mutation ($input: MarkReadInput!) { markRead(input: $input) { problems { code } note { readAt } } }`;
const post = `mutation ($input: PostDiscussionInput!) { postDiscussion(input: $input) { problems { code } post { id text } } }`;
const seen = async (who: Ask, of: Meeting = meeting) =>
  (await who(dossier, { slug: here.region.slug, date: of.date })).data.region.meeting;

test('note and read mark follow their person to another device, and conflict shows both texts', async () => {
  const [laptop, tablet] = [await on.as(delegate), await on.as(delegate)];
  await laptop(mark, { input: { agendaItemId: item.id, read: true } });
  const first = await laptop(save, { input: { agendaItemId: item.id, text: 'Vraag naar de index' } });
  expect(first.data.saveNote).toEqual({ problems: [], note: { text: 'Vraag naar de index', version: 1 } });
  expect((await seen(tablet)).agenda[0].note).toEqual({
    text: 'Vraag naar de index',
    readAt: '2026-03-02T09:00:00.000Z',
    version: 1,
  });
  expect((await seen(tablet)).reading).toEqual({ read: 1, total: 2 });
  const late = await tablet(save, { input: { agendaItemId: item.id, text: 'Anders', version: 0 } });
  expect(late.data.saveNote).toEqual({
    problems: [{ field: 'version', code: 'STALE' }],
    note: { text: 'Vraag naar de index', version: 1 },
  });
  await tablet(mark, { input: { agendaItemId: item.id, read: false } });
  expect((await seen(laptop)).reading).toEqual({ read: 0, total: 2 });
});

test('two devices that keep the first note at once make one note', async () => {
  const role = await aDelegate(on, here.region);
  const devices = await Promise.all([on.as(role), on.as(role), on.as(role)]);
  const answers = await Promise.all(
    devices.map((device, at) => device(save, { input: { agendaItemId: item.id, text: `van ${at}` } })),
  );
  const kept = answers.filter(({ data }) => data.saveNote.problems.length === 0);
  expect(kept).toHaveLength(1);
});

test('what the delegation discusses, nobody else sees: no text, no count, no trace', async () => {
  const [me, colleague] = [await on.as(delegate), await on.as(await aChair(on, here.region))];
  const input = { agendaItemId: item.id, text: 'Onder ons', idempotencyKey: 'een' };
  const posted = await me(post, { input });
  const again = await me(post, { input });
  expect(again.data.postDiscussion.post.id).toBe(posted.data.postDiscussion.post.id);
  expect((await seen(colleague)).agenda[0]).toMatchObject({
    newPosts: 1,
    discussion: { totalCount: 1, nodes: [{ text: 'Onder ons' }] },
  });
  await colleague(mark, { input: { agendaItemId: item.id, read: true } });
  expect((await seen(colleague)).agenda[0].newPosts).toBe(0);
  for (const [name, who] of Object.entries(everybodyElse)) {
    const [first] = (await seen(who)).agenda;
    expect([name, first.newPosts, first.discussion]).toEqual([name, null, null]);
    const code = (await who(post, { input: { agendaItemId: item.id, text: 'Mee' } })).errors?.[0]?.extensions
      .code;
    expect([name, code]).toEqual([name, name === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
  }
});

test('a private note is read by its person only', async () => {
  const me = await on.as(await aDelegate(on, here.region));
  await me(save, { input: { agendaItemId: item.id, text: 'Alleen voor mij' } });
  const others = { ...everybodyElse, colleague: await on.as(await aDelegate(on, here.region)) };
  for (const [name, who] of Object.entries(others))
    expect([name, (await seen(who)).agenda[0].note]).toEqual([name, null]);
});

test('closed items, the link and notes exist for the table only', async () => {
  for (const name of outsiders) {
    const found = await seen(everybodyElse[name]!);
    expect([name, found.link, found.reading]).toEqual([name, null, null]);
    expect([name, found.agenda.map((one: AgendaItem) => [one.subject, one.notes])]).toEqual([
      name,
      [['Open', null]],
    ]);
    if (name === 'visitor') continue;
    const guess = await everybodyElse[name]!(save, { input: { agendaItemId: closed.id, text: 'x' } });
    const missing = await everybodyElse[name]!(save, { input: { agendaItemId: 'niets', text: 'x' } });
    expect([name, guess.errors?.[0]?.extensions.code]).toEqual([name, 'NOT_FOUND']);
    expect(guess.errors?.[0]?.message).toBe(missing.errors?.[0]?.message);
  }
  for (const name of ['secretary', 'contractManager'])
    expect((await seen(everybodyElse[name]!)).agenda).toHaveLength(2);
});

test('a planned meeting exists for the table only: in lists, counts, years, addresses and calendar files', async () => {
  const planned = await aMeeting(on, here.region, {
    date: '2027-01-12',
    state: 'PLANNED' as never,
    convenedAt: null,
  });
  await aMeeting(on, here.region, { date: '2027-02-12', state: 'CANCELLED' as never, convenedAt: null });
  const lists = `query ($slug: String!) { region(slug: $slug) { meetingYears nextMeeting { date }
    meetings(year: 2027) { totalCount nodes { date } } } }`;
  const ics = `${on.url}/calendar/${here.region.slug}/${planned.date}.ics`;
  for (const name of outsiders) {
    const { region } = (await everybodyElse[name]!(lists, { slug: here.region.slug })).data;
    expect([name, region]).toEqual([
      name,
      { meetingYears: [2026], nextMeeting: { date: '2026-04-01' }, meetings: { totalCount: 0, nodes: [] } },
    ]);
    expect([name, await seen(everybodyElse[name]!, planned)]).toEqual([name, null]);
  }
  expect((await fetch(ics)).status).toBe(404);
  const me = await on.as(delegate);
  const { region } = (await me(lists, { slug: here.region.slug })).data;
  expect(region.meetings.totalCount).toBe(2);
  expect((await fetch(ics, { headers: { cookie: me.cookie } })).status).toBe(200);
});

test('the calendar file has zoned times, a uid that stays, and the link for the table only', async () => {
  const ics = `${on.url}/calendar/${here.region.slug}/${meeting.date}.ics`;
  const open = await fetch(ics);
  expect(open.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = await open.text();
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam');
  expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20260401T140000');
  expect(text).toContain('DTEND;TZID=Europe/Amsterdam:20260401T160000');
  expect(text).toContain(`UID:${meeting.id}@`);
  expect(text).toContain('SEQUENCE:1');
  expect(text).not.toContain('overleg.example.org');
  const { cookie } = await on.as(delegate);
  expect(await (await fetch(ics, { headers: { cookie } })).text()).toContain('overleg.example.org');
});

test('the dossier costs the same number of statements for one item and for many', async () => {
  const many = await aMeeting(on, here.region, { date: '2026-04-08' });
  const one = await aMeeting(on, here.region, { date: '2026-04-09' });
  await anAgendaItem(on, one, { position: 1 });
  for (let at = 1; at <= 12; at += 1) await anAgendaItem(on, many, { position: at });
  const me = await on.as(delegate);
  const list = dossier.replace(/discussion \{.*?\} \} \}/s, 'abilities { prepare } documents { id }');
  const cost = async (of: Meeting) => (await me(list, { slug: here.region.slug, date: of.date })).statements;
  expect([await cost(one), await cost(many)]).toEqual([11, 11]);
});

test('a page of meetings with their agendas costs the same number of statements for one and for many', async () => {
  const list = `query ($slug: String!) { region(slug: $slug) { id meetingYears tableAbilities { planMeeting }
    meetings { totalCount nodes { id date state agendaLate calendarPath agenda { id subject outcome abilities { view } } attendance { id } } } } }`;
  const cost = async (meetings: number) => {
    const { region } = await aRegion(on);
    for (let n = 0; n < meetings; n += 1)
      await anAgendaItem(on, await aMeeting(on, region, { date: `2026-05-${10 + n}` }), { position: 1 });
    return (await on.ask(list, { slug: region.slug })).statements;
  };
  expect([await cost(1), await cost(9)]).toEqual([7, 7]);
});
