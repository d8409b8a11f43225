import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AttendanceStatus } from '../../server/meetings/attendance.entity.ts';
import { MeetingState, type Meeting } from '../../server/meetings/meeting.entity.ts';
import type { Seat } from '../../server/table/seat.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aDelegate, aSeat, aSecretary } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { does } from '../support/does.ts';
import { atItem, readMeeting } from '../support/read-meeting.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let secretary: Ask;
let colleague: Ask;
let delegate: Ask;
let seat: Seat;
beforeAll(async () => {
  on = await startApp({}, '2026-04-01T13:00:00Z');
  here = await aRegion(on);
  secretary = await on.as(await aSecretary(on, here.region));
  colleague = await on.as(await aSecretary(on, here.region));
  seat = await aSeat(on, here.region, { name: 'Kleine aanbieders' });
  delegate = await on.as(await aDelegate(on, here.region, { seatId: seat.id }));
});
afterAll(() => on.stop());

const seen = (who: Ask, meeting: Meeting, fields = atItem) =>
  readMeeting(who, here.region.slug, meeting.date, fields);

const heldOn = (date: string, given: Partial<Meeting> = {}) =>
  aMeeting(on, here.region, { date, state: MeetingState.HELD, ...given });

test('a substitute sits for its seat, from when to when; of two secretaries at once the second sees the first', async () => {
  const meeting = await heldOn('2026-01-07');
  const other = await aSeat(on, here.region);
  const substitute = await aDelegate(on, here.region, {
    seatId: other.id,
    substitute: true,
    startsOn: '2025-01-01',
  });
  const fields = 'attendance { version status arrivedAt leftAt personName seat { id } }';
  const row = { meetingId: meeting.id, seatId: other.id, version: 0, arrivedAt: '14:10', leftAt: '15:30' };
  const sits = { ...row, status: AttendanceStatus.SUBSTITUTED, personId: substitute.personId };
  const recorded = await does(secretary, 'recordSeat', fields, sits);
  expect(recorded.problems).toEqual([]);
  expect(recorded.attendance).toMatchObject({ version: 1, status: 'SUBSTITUTED', arrivedAt: '14:10' });
  expect(recorded.attendance.personName).toEqual(expect.any(String));
  const late = await does(colleague, 'recordSeat', fields, { ...row, status: AttendanceStatus.EXCUSED });
  expect(late).toMatchObject({
    problems: [{ field: 'version', code: 'STALE' }],
    attendance: { status: 'SUBSTITUTED' },
  });
  const wrong = { ...sits, version: 1, arrivedAt: '24:10', leftAt: null };
  expect((await does(secretary, 'recordSeat', fields, wrong)).problems).toEqual([
    { field: 'arrivedAt', code: 'INVALID_TIME' },
  ]);
  const nobody = { ...row, seatId: (await aSeat(on, here.region)).id, status: AttendanceStatus.SUBSTITUTED };
  expect((await does(secretary, 'recordSeat', fields, nobody)).problems).toEqual([
    { field: 'status', code: 'NOT_FOUND' },
  ]);
});

test('of two secretaries who write down the same remark, the second gets both texts', async () => {
  const item = await anAgendaItem(on, await heldOn('2026-01-08'));
  const remark = { agendaItemId: item.id, seatId: seat.id, version: 0 };
  const fields = 'minorityRemark { text version }';
  const first = await does(secretary, 'recordMinorityRemark', fields, { ...remark, text: 'Te krap.' });
  expect(first.minorityRemark).toEqual({ text: 'Te krap.', version: 1 });
  const second = await does(colleague, 'recordMinorityRemark', fields, { ...remark, text: 'Te duur.' });
  expect(second).toEqual({
    problems: [{ field: 'version', code: 'STALE' }],
    minorityRemark: { text: 'Te krap.', version: 1 },
  });
});

test('a standpoint is corrected until the minutes are adopted, and what stood there is kept for the table', async () => {
  const meeting = await heldOn('2026-01-09');
  const { proposal } = await aProposal(on, here);
  const item = await anAgendaItem(on, meeting, { proposalId: proposal.id });
  await does(secretary, 'recordStandpoint', 'proposal { state }', {
    agendaItemId: item.id,
    position: 'SUPPORTS',
  });
  const better = { agendaItemId: item.id, version: 1, position: 'DIVIDED', remarks: 'Half om half.' };
  const fields = 'standpoint { position version mayCorrect }';
  expect((await does(secretary, 'correctStandpoint', fields, { ...better, reason: '' })).problems).toEqual([
    { field: 'reason', code: 'REQUIRED' },
  ]);
  const done = await does(secretary, 'correctStandpoint', fields, { ...better, reason: 'Verkeerd gehoord.' });
  expect(done.standpoint).toEqual({ position: 'DIVIDED', version: 2, mayCorrect: true });
  const stale = await does(colleague, 'correctStandpoint', fields, { ...better, reason: 'Anders.' });
  expect(stale.problems).toEqual([{ field: 'version', code: 'STALE' }]);
  const [{ standpoint }] = (await seen(delegate, meeting)).agenda;
  expect(standpoint.corrections).toEqual([{ position: 'SUPPORTS', reason: 'Verkeerd gehoord.' }]);
  expect((await seen(on.ask, meeting)).agenda[0].standpoint).toBeNull();
  await on.app.services.database.transaction((manager) =>
    manager.update('Meeting', { id: meeting.id }, { state: MeetingState.MINUTES_ADOPTED }),
  );
  const late = { ...better, version: 2, reason: 'Te laat.' };
  expect((await does(secretary, 'correctStandpoint', fields, late)).problems).toEqual([
    { field: '', code: 'WRONG_STATE' },
  ]);
  expect((await seen(on.ask, meeting)).agenda[0].standpoint).toMatchObject({
    position: 'DIVIDED',
    corrections: [],
  });
});
