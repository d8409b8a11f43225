import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MailKind } from '../../server/notifications/mail-kinds.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Proposal, ProposalState } from '../../server/proposals/proposal.entity.ts';
import { SeatKind, type Seat } from '../../server/table/seat.entity.ts';
import { aContractManager, aDelegate, aSeat, aSecretary } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aRegion } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let about: ProposalSetting;
let council: Seat;
let providers: Seat;
let manager: Ask;
let secretary: Ask;
let member: Ask;
let substitute: Ask;
let delegate: Ask;

beforeAll(async () => {
  on = await startApp();
  const owo = await aRegion(on, { slug: 'owo' });
  about = await aProposal(on, owo, { number: '2026-01' });
  council = await aSeat(on, owo.region, { kind: SeatKind.ADVISORY_COUNCIL, name: 'Adviesraad' });
  providers = await aSeat(on, owo.region);
  manager = await on.as(await aContractManager(on, owo.municipalities[0]!));
  secretary = await on.as(await aSecretary(on, owo.region));
  member = await on.as(await aDelegate(on, owo.region, { seatId: council.id }));
  substitute = await on.as(await aDelegate(on, owo.region, { seatId: council.id, substitute: true }));
  delegate = await on.as(await aDelegate(on, owo.region, { seatId: providers.id }));
});
afterAll(() => on.stop());

const advice = `{ region(slug: "owo") { proposal(number: "2026-01") { mayAskAdvice advice {
  id version dueOn overdue mayGive question seat { name } advice { number verdict text givenOn } earlier { text } } } } }`;
const adviceFor = async (ask: Ask) => (await ask(advice)).data.region.proposal;
const askAdvice = (ask: Ask, input: Record<string, unknown>) =>
  ask(
    `mutation ($input: AskAdviceInput!) { askAdvice(input: $input) { problems { field code } request { id version } } }`,
    { input: { proposalId: about.proposal.id, seatId: council.id, dueOn: '2026-03-06', ...input } },
  );
const giveAdvice = (ask: Ask, input: Record<string, unknown>) =>
  ask(
    `mutation ($input: GiveAdviceInput!) { giveAdvice(input: $input) { problems { field code } request { version } } }`,
    {
      input: {
        verdict: 'CONDITIONAL',
        text: 'Mits de cliëntenraad wordt gehoord.',
        date: '2026-03-02',
        ...input,
      },
    },
  );
const mailed = async (kind: MailKind) =>
  (await on.app.services.database.manager.findBy(OutboxMail, { kind })).length;
const discussed = (state: ProposalState) =>
  on.app.services.database.transaction((rows) => rows.update(Proposal, { id: about.proposal.id }, { state }));

describe('An advisory council advises on a proposal', () => {
  let adviceRequestId: string;

  test('the staff asks a council once, with the day it is expected on; the council gets a mail', async () => {
    expect((await adviceFor(manager)).mayAskAdvice).toBe(true);
    const asked = (await askAdvice(manager, { question: 'Let op vervoer.' })).data.askAdvice;
    expect(asked.problems).toEqual([]);
    adviceRequestId = asked.request.id;
    expect(await mailed('advice.asked')).toBe(2);
    expect((await askAdvice(secretary, {})).data.askAdvice.problems).toEqual([
      { field: 'seatId', code: 'DUPLICATE' },
    ]);
    expect(
      (await askAdvice(secretary, { seatId: providers.id, dueOn: '2026-02-30' })).data.askAdvice.problems,
    ).toEqual([
      { field: 'seatId', code: 'NOT_FOUND' },
      { field: 'dueOn', code: 'INVALID_DATE' },
    ]);
    expect((await askAdvice(delegate, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('who fills the seat of the council gives it, and of two at once the second is told', async () => {
    expect((await giveAdvice(delegate, { adviceRequestId, version: 0 })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await adviceFor(member)).advice[0]).toMatchObject({ mayGive: true, question: 'Let op vervoer.' });
    expect((await giveAdvice(member, { adviceRequestId, version: 0 })).data.giveAdvice.problems).toEqual([]);
    expect((await giveAdvice(substitute, { adviceRequestId, version: 0 })).data.giveAdvice.problems).toEqual([
      { field: 'version', code: 'STALE' },
    ]);
    expect(await mailed('advice.given')).toBe(2);
    expect((await adviceFor(on.ask)).advice).toEqual([]);
    expect((await adviceFor(delegate)).advice[0].advice).toMatchObject({ number: 1, verdict: 'CONDITIONAL' });
  });

  test('a later advice takes its place; when the table has spoken the public reads that one', async () => {
    await giveAdvice(substitute, { adviceRequestId, version: 1, verdict: 'POSITIVE', text: 'Akkoord.' });
    await discussed(ProposalState.DISCUSSED);
    expect((await adviceFor(on.ask)).advice).toMatchObject([
      {
        question: null,
        mayGive: false,
        advice: { number: 2, verdict: 'POSITIVE', text: 'Akkoord.' },
        earlier: [],
      },
    ]);
    expect((await adviceFor(delegate)).advice[0].earlier).toHaveLength(1);
  });

  test('not any more when the municipalities have decided', async () => {
    await discussed(ProposalState.DECIDED);
    expect((await giveAdvice(member, { adviceRequestId, version: 2 })).data.giveAdvice.problems).toEqual([
      { field: '', code: 'WRONG_STATE' },
    ]);
    expect((await adviceFor(member)).advice[0].mayGive).toBe(false);
  });
});
