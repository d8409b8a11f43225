import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Contract } from '../../server/contracts/contract.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { aContractManager, aPerson, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { saveDraft, startReaction, submitReaction } from '../support/reactions.ts';
import { startApp, type Answer, type Ask, type TestApp } from '../support/start-app.ts';
import { aWholeDraft, publishDraft, publishing } from '../support/write-proposal.ts';

let on: TestApp;
let here: RegionSetting;
let asSecretary: Ask;
let asManager: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  here = await aRegion(on);
  asSecretary = await on.as(await aSecretary(on, here.region));
  asManager = await on.as(await aContractManager(on, here.municipalities[0]!));
});

const read = () => on.app.services.database.manager;
const problemsOf = ({ data, errors }: Answer, mutation: string): string[] => {
  expect(errors).toBeUndefined();
  return data[mutation].problems.map(({ code }: { code: string }) => code);
};

test('two proposals that go out at once get numbers of their own', async () => {
  const drafts = [await aWholeDraft(asManager, here), await aWholeDraft(asSecretary, here)];
  const answers = await Promise.all(
    drafts.map((draft, at) =>
      asSecretary(publishDraft, { input: { ...publishing(draft), idempotencyKey: `key ${at}` } }),
    ),
  );
  const numbers = answers.map(({ data }) => data.publishProposal.proposal.number);
  expect(numbers.toSorted()).toEqual(['2026-01', '2026-02']);
});

test('a proposal that two people publish at once goes out once', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  await aRepresentative(on, provider);
  const draft = await aWholeDraft(asManager, here);
  const answers = await Promise.all(
    [asManager, asSecretary].map((ask, at) =>
      ask(publishDraft, { input: { ...publishing(draft), idempotencyKey: `key ${at}` } }),
    ),
  );
  const problems = answers.map((answer) => problemsOf(answer, 'publishProposal'));
  expect(problems.toSorted((a, b) => a.length - b.length)).toEqual([[], ['WRONG_STATE']]);
  expect(await read().countBy(OutboxMail, { subjectId: draft.id })).toBe(1);
  const next = await aWholeDraft(asManager, here);
  const { data } = await asManager(publishDraft, { input: publishing(next) });
  expect(data.publishProposal.proposal.number).toBe('2026-02');
});

test('two contracts for the same term are added at once: one of them overlaps', async () => {
  const provider = await aProvider(on);
  const add = `mutation ($input: AddContractInput!) { addContract(input: $input) { problems { field code } } }`;
  const contract = { number: 'C-1', lotIds: [here.lots[0]!.id], startsOn: '2026-01-01' };
  const input = { providerId: provider.id, municipalityId: here.municipalities[0]!.id, contract };
  const answers = await Promise.all(
    [0, 1, 2].map((at) => asManager(add, { input: { ...input, idempotencyKey: `contract ${at}` } })),
  );
  const problems = answers.flatMap((answer) => problemsOf(answer, 'addContract'));
  expect(problems).toEqual(['OVERLAP', 'OVERLAP']);
  expect(await read().countBy(Contract, { providerId: provider.id })).toBe(1);
});

test('somebody who is invited twice at once gets one account', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const invite = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { problems { field code } } }`;
  const role = { kind: 'REPRESENTATIVE', organisationId: provider.id };
  const input = { name: 'Nieuw', email: 'nieuw@example.org', role };
  const answers = await Promise.all([asManager, asSecretary].map((ask) => ask(invite, { input })));
  const problems = answers.flatMap((answer) => problemsOf(answer, 'createPerson'));
  expect(problems).toEqual(['OVERLAP']);
  expect(await read().countBy(Person, { emailKey: 'nieuw@example.org' })).toBe(1);
});

test('two colleagues who begin at once write one reaction, and its receipt quotes it whole, however long', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const { proposal, clause } = await aProposal(on, here);
  const asOne = await on.as(await aRepresentative(on, provider));
  const asOther = await on.as(await aRepresentative(on, provider));
  const started = await Promise.all([asOne, asOther].map((ask) => startReaction(ask, proposal.id)));
  expect(new Set(started.map(({ reaction }) => reaction.id)).size).toBe(1);
  expect(await read().countBy(Reaction, { proposalId: proposal.id })).toBe(1);

  const reactionId = started[0].reaction.id;
  const text = '€'.repeat(15_000);
  const comments = Array.from({ length: 8 }, () => ({ clauseChangeId: clause.id, text }));
  const saved = await saveDraft(asOne, { reactionId, version: 1, text, comments });
  expect(saved.problems).toEqual([]);
  const submitted = await submitReaction(asOne, { reactionId, version: saved.draft.version });
  expect(submitted.problems).toEqual([]);
  const [mail] = await read().findBy(OutboxMail, { subjectId: reactionId });
  expect(mail!.text.split(text)).toHaveLength(10);
});

test('a key that was used in one role is another request in another role, and a key has its length', async () => {
  const person = await aPerson(on);
  const personId = person.id;
  const asFirst = await on.as(await aContractManager(on, here.municipalities[0]!, { personId }));
  const asSecond = await on.as(await aContractManager(on, here.municipalities[1]!, { personId }));
  const start = `mutation ($input: CreateProposalDraftInput!) { createProposalDraft(input: $input) {
    problems { field code } proposal { id } } }`;
  const input = { regionId: here.region.id, title: 'Concept', idempotencyKey: 'one key' };
  expect(problemsOf(await asFirst(start, { input }), 'createProposalDraft')).toEqual([]);
  const replayed = await asSecond(start, { input });
  expect(problemsOf(replayed, 'createProposalDraft')).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(replayed.data.createProposalDraft.proposal).toBeNull();
  const long = await asFirst(start, { input: { ...input, idempotencyKey: 'x'.repeat(65) } });
  expect(problemsOf(long, 'createProposalDraft')).toEqual(['TOO_LONG']);
});
