import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Meeting, MeetingState } from '../../server/meetings/meeting.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let given: ProposalSetting;
let asManager: Ask;
let asSecretary: Ask;
let asRepresentative: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  here = await aRegion(on);
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  given = await aProposal(on, here, { invites: [provider] });
  asManager = await on.as(await aContractManager(on, here.municipalities[0]!));
  asSecretary = await on.as(await aSecretary(on, here.region));
  asRepresentative = await on.as(await aRepresentative(on, provider));
});

const change = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { problems { field code }
    proposal { id version state deadlineDate withdrawReason current { number note } draft { id number version clauseChanges { id article } } } } }`;
const extend = change('extendDeadline', 'ExtendDeadlineInput');
const withdraw = change('withdrawProposal', 'WithdrawProposalInput');
const startNext = change('startNextVersion', 'StartNextVersionInput');
const publishNext = change('publishNextVersion', 'PublishNextVersionInput');
const discuss = change('recordStandpoint', 'RecordStandpointInput');
const theProposal = (version = 1) => ({ proposalId: given.proposal.id, version });

const mails = async () =>
  (await on.app.services.database.manager.findBy(OutboxMail, { subjectId: given.proposal.id })).map(
    ({ kind }) => kind,
  );

test('the deadline is extended with a reason, and everyone concerned is told', async () => {
  await aDelegate(on, here.region);
  const input = { ...theProposal(), deadlineDate: '2026-03-30', reason: 'Meer tijd.' };
  const { data } = await asManager(extend, { input });
  expect(data.extendDeadline).toMatchObject({
    problems: [],
    proposal: { deadlineDate: '2026-03-30', version: 2 },
  });
  expect(await mails()).toEqual(['proposal.deadline-extended', 'proposal.deadline-extended']);
  const { data: read } = await on.ask(
    'query ($id: ID!) { proposal(id: $id) { deadlineExtensions { fromDate toDate reason } timeline { nodes { kind by details { name value } } } } }',
    { id: given.proposal.id },
  );
  expect(read.proposal.deadlineExtensions).toEqual([
    { fromDate: '2026-03-16', toDate: '2026-03-30', reason: 'Meer tijd.' },
  ]);
  expect(read.proposal.timeline.nodes).toMatchObject([
    { kind: 'proposal.deadlineExtended', by: `Contractmanager ${here.municipalities[0]!.name}` },
  ]);
});

test.each([
  ['2026-03-15', 'DEADLINE_SHORTENED'],
  ['2026-03-16', 'DEADLINE_SHORTENED'],
  ['2026-02-30', 'INVALID_DATE'],
])('a deadline cannot become %s', async (deadlineDate, code) => {
  const { data } = await asManager(extend, { input: { ...theProposal(), deadlineDate, reason: '' } });
  expect(data.extendDeadline.problems).toEqual([
    { field: 'reason', code: 'REQUIRED' },
    { field: 'deadlineDate', code },
  ]);
});

test('a next version is written unseen and then replaces the text that everybody reads', async () => {
  const started = (await asManager(startNext, { input: theProposal() })).data.startNextVersion;
  expect(started.problems).toEqual([]);
  const { draft } = started.proposal;
  expect(draft.clauseChanges).toEqual([{ id: expect.any(String), article: given.clause.article }]);
  expect(draft.clauseChanges[0].id).not.toBe(given.clause.id);
  const read =
    'query ($id: ID!) { proposal(id: $id) { version draft { id } versions { number } current { number clauseChanges { id } } } }';
  expect((await asRepresentative(read, { id: given.proposal.id })).data.proposal).toEqual({
    version: 1,
    draft: null,
    versions: [{ number: 1 }],
    current: { number: 1, clauseChanges: [{ id: given.clause.id }] },
  });
  const input = { ...theProposal(), draftVersion: draft.version };
  const unexplained = await asManager(publishNext, { input: { ...input, note: ' ' } });
  expect(unexplained.data.publishNextVersion.problems).toEqual([{ field: 'note', code: 'REQUIRED' }]);
  const published = await asManager(publishNext, { input: { ...input, note: 'Artikel verduidelijkt.' } });
  expect(published.data.publishNextVersion).toMatchObject({
    problems: [],
    proposal: { current: { number: 2, note: 'Artikel verduidelijkt.' }, draft: null },
  });
  expect(await mails()).toEqual(['proposal.next-version']);
  const compare =
    'query ($id: ID!) { proposal(id: $id) { compare(from: 1, to: 2) { clauses { changed } } } }';
  expect((await on.ask(compare, { id: given.proposal.id })).data.proposal.compare).toEqual({
    clauses: [{ changed: false }],
  });
});

test('there is one draft at a time', async () => {
  await asManager(startNext, { input: theProposal() });
  const { data } = await asManager(startNext, { input: theProposal() });
  expect(data.startNextVersion.problems).toEqual([{ field: '', code: 'DUPLICATE' }]);
});

test('a proposal is withdrawn with a reason and stays to be read', async () => {
  const { data } = await asManager(withdraw, { input: { ...theProposal(), reason: 'Niet nodig.' } });
  expect(data.withdrawProposal).toMatchObject({
    problems: [],
    proposal: { state: 'WITHDRAWN', withdrawReason: 'Niet nodig.' },
  });
  expect(await mails()).toEqual(['proposal.withdrawn']);
  const seen = await on.ask(
    'query ($id: ID!) { proposal(id: $id) { openForReaction road { kind status } } }',
    { id: given.proposal.id },
  );
  expect(seen.data.proposal).toEqual({
    openForReaction: false,
    road: [
      { kind: 'PUBLISHED', status: 'DONE' },
      { kind: 'WITHDRAWN', status: 'DONE' },
    ],
  });
  const late = await asManager(extend, {
    input: { ...theProposal(2), deadlineDate: '2026-03-30', reason: 'x' },
  });
  expect(late.data.extendDeadline.problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
});

test('the table takes a standpoint only in a held meeting, once per agenda item', async () => {
  const meeting = await aMeeting(on, here.region, { date: '2026-03-01', state: MeetingState.HELD });
  const ahead = await aMeeting(on, here.region);
  const held = await anAgendaItem(on, meeting, { proposalId: given.proposal.id });
  const planned = await anAgendaItem(on, ahead, { proposalId: given.proposal.id });
  const early = await asSecretary(discuss, { input: { agendaItemId: planned.id, position: 'DIVIDED' } });
  expect(early.data.recordStandpoint.problems).toEqual([
    { field: 'remarks', code: 'REQUIRED' },
    { field: 'agendaItemId', code: 'NOT_HELD' },
  ]);
  const forbidden = await asManager(discuss, { input: { agendaItemId: held.id, position: 'SUPPORTS' } });
  expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { data } = await asSecretary(discuss, { input: { agendaItemId: held.id, position: 'SUPPORTS' } });
  expect(data.recordStandpoint).toMatchObject({ problems: [], proposal: { state: 'DISCUSSED' } });
  const again = await asSecretary(discuss, { input: { agendaItemId: held.id, position: 'SUPPORTS' } });
  expect(again.data.recordStandpoint.problems).toEqual([{ field: 'agendaItemId', code: 'DUPLICATE' }]);
  const read = async (ask: Ask) =>
    (
      await ask(
        'query ($id: ID!) { proposal(id: $id) { openForReaction standpoints { position } agendaItems { standpoint { position } } } }',
        { id: given.proposal.id },
      )
    ).data.proposal;
  const said = {
    openForReaction: true,
    standpoints: [{ position: 'SUPPORTS' }],
    agendaItems: [{ standpoint: { position: 'SUPPORTS' } }, { standpoint: null }],
  };
  expect(await read(asSecretary)).toEqual(said);
  const unread = { standpoints: [], agendaItems: [{ standpoint: null }, { standpoint: null }] };
  expect(await read(on.ask)).toEqual({ ...said, ...unread });
  await on.app.services.database.transaction((manager) =>
    manager.update(Meeting, { id: meeting.id }, { state: MeetingState.MINUTES_ADOPTED }),
  );
  expect(await read(on.ask)).toEqual(said);
});

test('nobody but its keepers extends, withdraws or changes a proposal', async () => {
  const elsewhere = await aRegion(on);
  const asOther = await on.as(await aContractManager(on, here.municipalities[1]!));
  const asStranger = await on.as(await aContractManager(on, elsewhere.municipalities[0]!));
  for (const ask of [asOther, asStranger, asRepresentative]) {
    for (const [mutation, more] of [
      [extend, { deadlineDate: '2026-03-30', reason: 'x' }],
      [withdraw, { reason: 'x' }],
      [startNext, {}],
    ] as const) {
      const { errors } = await ask(mutation, { input: { ...theProposal(), ...more } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  }
});

test('a stale change is a conflict that shows the proposal as it is', async () => {
  const input = { ...theProposal(0), deadlineDate: '2026-03-30', reason: 'x' };
  const { data } = await asManager(extend, { input });
  expect(data.extendDeadline).toMatchObject({
    problems: [{ field: 'version', code: 'STALE' }],
    proposal: { deadlineDate: '2026-03-16', version: 1 },
  });
});

test('a provider reads what a proposal means for its own contracts', async () => {
  const impact =
    'query ($id: ID!) { proposal(id: $id) { impact { invited contracts { municipality { id } lots { number } } } invitedCount } }';
  const { data } = await asRepresentative(impact, { id: given.proposal.id });
  expect(data.proposal).toEqual({
    impact: {
      invited: true,
      contracts: [{ municipality: { id: here.municipalities[0]!.id }, lots: [{ number: 1 }, { number: 2 }] }],
    },
    invitedCount: null,
  });
  expect((await on.ask(impact, { id: given.proposal.id })).data.proposal.impact).toBeNull();
});
