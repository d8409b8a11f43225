import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { aGeneration, aContractClause } from '../builders/contract-text.ts';
import { aStandpoint } from '../builders/decision.ts';
import { aContractManager, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aReaction } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { adopting, decide, publishDecision, saveDecision, textOn as readText } from '../support/decisions.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let given: ProposalSetting;
let asFirst: Ask;
let asSecond: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  here = await aRegion(on);
  given = await aProposal(on, here, { state: ProposalState.DISCUSSED });
  await aStandpoint(on, here, given.proposal);
  const generation = await aGeneration(on, here);
  await aContractClause(on, here, generation, given.clause.article, given.clause.oldText);
  asFirst = await on.as(await aContractManager(on, here.municipalities[0]!));
  asSecond = await on.as(await aContractManager(on, here.municipalities[1]!));
});

const adopt = (more: Record<string, unknown> = {}) => adopting(given.proposal.id, more);
const state = async () =>
  (await on.ask('query ($id: ID!) { proposal(id: $id) { state inEffectFrom } }', { id: given.proposal.id }))
    .data.proposal;

const textOn = (day: string) => readText(on.ask, here.region.slug, day);
const both = (first: string, second: string) => ({
  [here.municipalities[0]!.id]: first,
  [here.municipalities[1]!.id]: second,
});

describe('No decision', () => {
  test('without a recorded standpoint of the table, whatever the state says', async () => {
    const never = await aProposal(on, here, { state: ProposalState.DISCUSSED });
    const { problems } = await saveDecision(asFirst, adopting(never.proposal.id));
    expect(problems).toMatchObject([{ field: '', code: 'WRONG_STATE' }]);
  });

  test('while the proposal has not been discussed', async () => {
    const open = await aProposal(on, here);
    await aStandpoint(on, here, open.proposal);
    const { problems } = await saveDecision(asFirst, adopting(open.proposal.id));
    expect(problems).toMatchObject([{ field: '', code: 'WRONG_STATE' }]);
  });

  test('is published while a reaction has no published answer', async () => {
    const provider = await aProvider(on);
    await aContract(on, provider, here.municipalities[0]!, here.lots);
    await aReaction(on, given, provider);
    const { decision } = await saveDecision(asFirst, adopt());
    const { problems } = await publishDecision(asFirst, decision);
    expect(problems).toEqual([{ field: 'answers', code: 'REQUIRED', limit: 1 }]);
    expect(await textOn('2026-05-01')).toEqual(both(given.clause.oldText, given.clause.oldText));
  });

  test('is recorded by the secretary, a representative or another municipality', async () => {
    const provider = await aProvider(on);
    const others = [await aSecretary(on, here.region), await aRepresentative(on, provider)];
    for (const role of others)
      await expect(saveDecision(await on.as(role), adopt())).rejects.toThrow('FORBIDDEN');
    const { decision } = await saveDecision(asFirst, adopt());
    await expect(publishDecision(asSecond, decision)).rejects.toThrow('FORBIDDEN');
    await expect(publishDecision(await on.as(others[1]!), decision)).rejects.toThrow('NOT_FOUND');
  });

  test('is seen outside the staff before it is published', async () => {
    await saveDecision(asFirst, adopt());
    const read =
      'query ($id: ID!) { proposal(id: $id) { decisions { standing draft { id } decisions { id } } } }';
    const nothing = { standing: 'OPEN', draft: null, decisions: [] };
    expect((await on.ask(read, { id: given.proposal.id })).data.proposal.decisions).toEqual([
      nothing,
      nothing,
    ]);
    const staff = (await asSecond(read, { id: given.proposal.id })).data.proposal.decisions;
    expect(staff.filter(({ draft }: { draft: unknown }) => draft !== null)).toHaveLength(1);
  });
});

test('what is missing is told all at once, at its field', async () => {
  const { problems } = await saveDecision(
    asFirst,
    adopt({ kind: 'ADOPT_AMENDED', reason: ' ', decidedOn: '2026-03-03', effectiveOn: '' }),
  );
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'reason REQUIRED',
    'decidedOn DATE_IN_FUTURE',
    'effectiveOn REQUIRED',
    'clauses REQUIRED',
  ]);
});

test('the last municipality decides the proposal, which takes effect by the clock', async () => {
  expect((await decide(asFirst, adopt())).problems).toEqual([]);
  expect(await state()).toEqual({ state: 'DISCUSSED', inEffectFrom: '2026-05-01' });
  expect((await decide(asSecond, adopt({ effectiveOn: '2026-07-01' }))).problems).toEqual([]);
  expect(await state()).toEqual({ state: 'DECIDED', inEffectFrom: '2026-05-01' });
  on.clock.set('2026-04-30T21:59:59Z');
  expect(await state()).toMatchObject({ state: 'DECIDED' });
  on.clock.set('2026-04-30T22:00:00Z');
  expect(await state()).toMatchObject({ state: 'IN_EFFECT' });
  const listed = await on.ask(
    'query ($slug: String!) { region(slug: $slug) { a: proposals(states: [IN_EFFECT]) { totalCount } b: proposals(states: [DECIDED]) { totalCount } } }',
    { slug: here.region.slug },
  );
  expect(listed.data.region).toEqual({ a: { totalCount: 1 }, b: { totalCount: 0 } });
});

test('the contract says for each municipality what it decided, before, on and after the day of effect', async () => {
  const { oldText, newText } = given.clause;
  const amended = newText.replace('de zorg', 'de zorg en welzijn');
  const clauses = [{ clauseChangeId: given.clause.id, text: amended }];
  await decide(asFirst, adopt());
  await decide(asSecond, adopt({ kind: 'ADOPT_AMENDED', effectiveOn: '2026-07-01', clauses }));
  expect(await textOn('2026-04-30')).toEqual(both(oldText, oldText));
  expect(await textOn('2026-05-01')).toEqual(both(newText, oldText));
  expect(await textOn('2026-06-30')).toEqual(both(newText, oldText));
  expect(await textOn('2026-07-01')).toEqual(both(newText, amended));
  const { data } = await on.ask(
    `query ($slug: String!) { region(slug: $slug) { addenda { number proposal { id } effects { municipality { id } effectiveOn }
       articles { clause { name } municipalities { id } wording { text } } } } }`,
    { slug: here.region.slug },
  );
  expect(data.region.addenda).toMatchObject([
    {
      number: 1,
      proposal: { id: given.proposal.id },
      effects: [{ effectiveOn: '2026-05-01' }, { effectiveOn: '2026-07-01' }],
      articles: [{ wording: { text: newText } }, { wording: { text: amended } }],
    },
  ]);
});

test('a municipality that rejects keeps its contract as it was', async () => {
  await decide(asFirst, adopt());
  await decide(asSecond, adopt({ kind: 'REJECT', effectiveOn: null }));
  expect(await state()).toMatchObject({ state: 'DECIDED' });
  expect(await textOn('2027-01-01')).toEqual(both(given.clause.newText, given.clause.oldText));
});

test('what nobody adopts is decided and never takes effect', async () => {
  for (const ask of [asFirst, asSecond]) await decide(ask, adopt({ kind: 'REJECT' }));
  on.clock.set('2030-01-01T09:00:00Z');
  expect(await state()).toEqual({ state: 'DECIDED', inEffectFrom: null });
});

test('a decision that was held is followed by a later one, and both stay readable', async () => {
  await decide(asFirst, adopt({ kind: 'HOLD' }));
  await decide(asSecond, adopt());
  expect(await state()).toMatchObject({ state: 'DISCUSSED' });
  expect((await decide(asFirst, adopt())).problems).toEqual([]);
  expect(await state()).toMatchObject({ state: 'DECIDED' });
  const { data } = await on.ask(
    'query ($id: ID!) { proposal(id: $id) { decisions { municipality { id } standing decisions { number kind } } } }',
    { id: given.proposal.id },
  );
  const first = data.proposal.decisions.find(
    ({ municipality }: { municipality: { id: string } }) => municipality.id === here.municipalities[0]!.id,
  );
  expect(first).toMatchObject({
    standing: 'DECIDED',
    decisions: [
      { number: 1, kind: 'HOLD' },
      { number: 2, kind: 'ADOPT' },
    ],
  });
  const again = await saveDecision(asFirst, adopt());
  expect(again.problems).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('two municipalities that publish at the same moment both count, and the last of them decides it', async () => {
  const drafts = [await saveDecision(asFirst, adopt()), await saveDecision(asSecond, adopt())];
  const outcomes = await Promise.all([
    publishDecision(asFirst, drafts[0]!.decision),
    publishDecision(asSecond, drafts[1]!.decision),
  ]);
  expect(outcomes.map(({ problems }) => problems)).toEqual([[], []]);
  expect(await state()).toMatchObject({ state: 'DECIDED' });
  expect(await textOn('2026-05-01')).toEqual(both(given.clause.newText, given.clause.newText));
});

test('a decision that is published twice at once counts once', async () => {
  const { decision } = await saveDecision(asFirst, adopt());
  const outcomes = await Promise.all([
    publishDecision(asFirst, decision),
    publishDecision(asFirst, decision),
  ]);
  expect(outcomes.map(({ problems }) => problems.length).toSorted()).toEqual([0, 1]);
});

test('everybody concerned hears by mail what each municipality decided', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const invited = await aProposal(on, here, { state: ProposalState.DISCUSSED, invites: [provider] });
  await aStandpoint(on, here, invited.proposal);
  await aRepresentative(on, provider);
  await decide(asFirst, adopting(invited.proposal.id, { kind: 'HOLD' }));
  const mails = await on.app.services.database.manager.findBy(OutboxMail, { subjectId: invited.proposal.id });
  expect(mails.map(({ kind }) => kind)).toEqual(['decision.published']);
});

test('a proposal that a municipality has adopted is no longer withdrawn', async () => {
  await decide(asFirst, adopt());
  const { data } = await asFirst(
    'query ($id: ID!) { proposal(id: $id) { version abilities { withdraw } } }',
    {
      id: given.proposal.id,
    },
  );
  expect(data.proposal.abilities.withdraw).toBe(false);
  const withdrawn = await asFirst(
    'mutation ($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { problems { code } } }',
    { input: { proposalId: given.proposal.id, version: data.proposal.version, reason: 'Toch niet.' } },
  );
  expect(withdrawn.data.withdrawProposal.problems).toEqual([{ code: 'WRONG_STATE' }]);
});

test('the day of effect must lie within a generation of contracts', async () => {
  const { problems } = await decide(asFirst, adopt({ effectiveOn: '2019-12-31' }));
  expect(problems).toMatchObject([{ field: 'effectiveOn', code: 'NOT_FOUND' }]);
});
