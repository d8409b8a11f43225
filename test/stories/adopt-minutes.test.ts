import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeetingState, type Meeting } from '../../server/meetings/meeting.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import type { Seat } from '../../server/table/seat.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aChair, aContractManager, aDelegate, aSeat, aSecretary } from '../builders/person.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { does } from '../support/does.ts';
import { atItem, readMeeting } from '../support/read-meeting.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let roles: Record<'secretary' | 'chair' | 'delegate', Role>;
let secretary: Ask;
let delegate: Ask;
let seat: Seat;
beforeAll(async () => {
  on = await startApp({}, '2026-04-01T13:00:00Z');
  here = await aRegion(on);
  seat = await aSeat(on, here.region, { name: 'Kleine aanbieders' });
  roles = {
    secretary: await aSecretary(on, here.region),
    chair: await aChair(on, here.region),
    delegate: await aDelegate(on, here.region, { seatId: seat.id }),
  };
  secretary = await on.as(roles.secretary);
  delegate = await on.as(roles.delegate);
});
afterAll(() => on.stop());

const seen = (who: Ask, meeting: Meeting, fields = atItem) =>
  readMeeting(who, here.region.slug, meeting.date, fields);

const heldOn = (date: string, given: Partial<Meeting> = {}) =>
  aMeeting(on, here.region, { date, state: MeetingState.HELD, ...given });

test('from the record to minutes that the next meeting adopts, with what everybody may read of it', async () => {
  const meeting = await heldOn('2026-02-11');
  const item = await anAgendaItem(on, meeting, {
    position: 1,
    subject: 'Tarieven',
    outcome: 'De tafel steunt.',
  });
  const secret = await anAgendaItem(on, meeting, {
    position: 2,
    subject: 'Geheim',
    closed: true,
    outcome: 'Besloten.',
  });
  const other = await aSeat(on, here.region, { name: 'Grote aanbieders' });
  for (const agendaItemId of [item.id, secret.id]) {
    const text = agendaItemId === item.id ? 'Wij vinden het te laag.' : 'Dat blijft onder ons.';
    await does(secretary, 'recordMinorityRemark', 'agendaItem { id }', {
      agendaItemId,
      seatId: other.id,
      version: 0,
      text,
    });
    const promised = {
      agendaItemId,
      text: `Toegezegd: ${text}`,
      ownerName: 'Gemeenten',
      dueOn: '2026-03-01',
    };
    expect((await does(secretary, 'recordCommitment', 'commitment { id }', promised)).problems).toEqual([]);
  }
  const version = 1;
  const built = await does(secretary, 'buildMinutes', 'meeting { minutes version }', {
    meetingId: meeting.id,
    version,
  });
  const { minutes } = built.meeting as { minutes: string };
  for (const part of [
    'Punt 1. Tarieven',
    'De tafel steunt.',
    'Grote aanbieders: Wij vinden',
    'Toegezegd: Wij',
  ])
    expect(minutes).toContain(part);
  expect(minutes).not.toMatch(/Geheim|Besloten|onder ons/);
  await does(secretary, 'submitMinutes', 'meeting { state }', { meetingId: meeting.id, version: 2 });

  const propose = {
    meetingId: meeting.id,
    quote: 'De tafel steunt.',
    text: 'De tafel steunt met opmerkingen.',
  };
  const fields = 'correction { id state version answer }';
  const absent = { ...propose, quote: 'Dit staat er niet.' };
  expect((await does(delegate, 'proposeCorrection', fields, absent)).problems).toEqual([
    { field: 'quote', code: 'QUOTE_NOT_FOUND' },
  ]);
  const { correction } = await does(delegate, 'proposeCorrection', fields, propose);
  let chair = await on.as(roles.chair);
  const adopt = { meetingId: meeting.id, version: 3 };
  expect((await does(chair, 'adoptMinutes', 'meeting { state }', adopt)).problems).toEqual([
    { field: 'corrections', code: 'REQUIRED' },
    { field: 'adoptedIn', code: 'NOT_HELD' },
  ]);
  const refuse = { correctionId: correction.id, version: 1, accepted: false };
  expect((await does(secretary, 'answerCorrection', fields, refuse)).problems).toEqual([
    { field: 'answer', code: 'REQUIRED' },
  ]);
  const answered = await does(secretary, 'answerCorrection', fields, {
    ...refuse,
    answer: 'Zo is het gezegd.',
  });
  expect(answered.correction).toMatchObject({ state: 'REFUSED', answer: 'Zo is het gezegd.' });

  const planned = await does(secretary, 'planMeeting', `meeting { id version date ${atItem} }`, {
    regionId: here.region.id,
    title: 'Overlegtafel',
    date: '2026-04-22',
    startTime: '14:00',
    endTime: '16:00',
  });
  const next = planned.meeting;
  const standing = next.agenda.map(({ standing: kind, closed }: { standing: string; closed: boolean }) => [
    kind,
    closed,
  ]);
  expect(standing).toEqual([
    ['ADOPT_MINUTES', false],
    ['OVERDUE_COMMITMENTS', false],
    ['OVERDUE_COMMITMENTS', true],
  ]);
  const convened = await does(secretary, 'conveneMeeting', atItem.length ? `meeting { ${atItem} }` : '', {
    meetingId: next.id,
    version: next.version,
  });
  expect(convened.meeting.agenda).toHaveLength(3);
  expect(convened.meeting.agenda[1].returnedCommitments).toEqual([
    { text: 'Toegezegd: Wij vinden het te laag.' },
  ]);
  // The visitor sees the item, not yet what was promised; the closed one it does not see at all.
  const published = (await seen(on.ask, next)).agenda;
  expect(published.map(({ returnedCommitments }: never) => returnedCommitments)).toEqual([[], []]);

  on.clock.set('2026-04-22T12:30:00Z');
  // Meanwhile everybody was signed out.
  [secretary, chair, delegate] = [
    await on.as(roles.secretary),
    await on.as(roles.chair),
    await on.as(roles.delegate),
  ];
  await does(secretary, 'holdMeeting', 'meeting { state }', {
    meetingId: next.id,
    version: next.version + 1,
  });
  const adopted = await does(
    chair,
    'adoptMinutes',
    'meeting { state minutesAdoptedIn { date } minutesPdfPath }',
    adopt,
  );
  expect(adopted.meeting).toMatchObject({
    state: 'MINUTES_ADOPTED',
    minutesAdoptedIn: { date: '2026-04-22' },
  });
  const pdf = await fetch(`${on.url}${adopted.meeting.minutesPdfPath}`);
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
  expect(bytes).toContain('/StructTreeRoot');
  const mails = await on.app.services.database.manager.countBy(OutboxMail, {
    kind: 'meeting.minutesPublished',
  });
  expect(mails).toBeGreaterThan(2);

  const open = (await seen(on.ask, meeting)).agenda;
  expect(open).toHaveLength(1);
  expect(open[0]).toMatchObject({
    minorityRemarks: [
      { text: 'Wij vinden het te laag.', seat: { name: 'Grote aanbieders' }, personName: null },
    ],
    commitments: [{ ownerName: 'Gemeenten', dueOn: '2026-03-01' }],
  });
  expect((await seen(on.ask, next)).agenda[1].returnedCommitments).toHaveLength(1);
  expect((await seen(delegate, meeting, 'corrections { state answer }')).corrections).toHaveLength(1);
  expect((await seen(on.ask, meeting, 'corrections { state }')).corrections).toEqual([]);
});

test('the municipality that promised keeps its date, or moves it with a reason, and proves that it was done', async () => {
  const meeting = await heldOn('2026-04-21');
  const item = await anAgendaItem(on, meeting);
  const [own, other] = [here.municipalities[0]!, here.municipalities[1]!];
  const promise = {
    agendaItemId: item.id,
    text: 'Wij rekenen het na.',
    ownerName: own.name,
    municipalityId: own.id,
  };
  const fields =
    'commitment { id version state dueOn doneOn proof overdue dueChanges { fromDate toDate reason } }';
  expect(
    (await does(secretary, 'recordCommitment', fields, { ...promise, dueOn: 'morgen' })).problems,
  ).toEqual([{ field: 'dueOn', code: 'INVALID_DATE' }]);
  const { commitment } = await does(secretary, 'recordCommitment', fields, {
    ...promise,
    dueOn: '2026-05-01',
  });
  const kept = await aContractManager(on, own);
  let manager = await on.as(kept);
  const stranger = await on.as(await aContractManager(on, other));
  const move = {
    commitmentId: commitment.id,
    version: 1,
    dueOn: '2026-05-20',
    reason: 'Er kwam iets tussen.',
  };
  expect(await does(stranger, 'moveDueDate', fields, move)).toBe('FORBIDDEN');
  expect((await does(manager, 'moveDueDate', fields, move)).commitment.dueChanges).toEqual([
    { fromDate: '2026-05-01', toDate: '2026-05-20', reason: 'Er kwam iets tussen.' },
  ]);
  on.clock.set('2026-05-21T08:00:00Z');
  manager = await on.as(kept);
  const done = { commitmentId: commitment.id, version: 2, doneOn: '2026-05-21' };
  const bare = await does(manager, 'markCommitmentDone', fields, done);
  expect(bare.problems).toEqual([{ field: 'proof', code: 'REQUIRED' }]);
  const counts = async (who: Ask) =>
    (
      await who('query ($slug: String!) { region(slug: $slug) { commitmentCounts { open overdue done } } }', {
        slug: here.region.slug,
      })
    ).data.region.commitmentCounts;
  // For a visitor only what adopted minutes hold: the one of the story before.
  expect(await counts(on.ask)).toEqual({ open: 1, overdue: 1, done: 0 });
  expect(await counts(manager)).toEqual({ open: 3, overdue: 3, done: 0 });
  const proven = await does(manager, 'markCommitmentDone', fields, { ...done, proof: 'Brief van 21 mei.' });
  expect(proven.commitment).toMatchObject({ state: 'DONE', doneOn: '2026-05-21', overdue: false });
  expect(await counts(manager)).toEqual({ open: 2, overdue: 2, done: 1 });
});
