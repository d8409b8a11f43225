import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Role } from '../../server/people/role.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aSectionTemplate } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import {
  aStartedDraft,
  aWholeDraft,
  publishDraft,
  publishing,
  saveDraft,
  wholeText,
} from '../support/write-proposal.ts';

let on: TestApp;
let here: RegionSetting;
let manager: Role;
let asManager: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  here = await aRegion(on);
  await aSectionTemplate(on, here.region, 'arguments', true);
  await aSectionTemplate(on, here.region, 'alternatives', false);
  manager = await aContractManager(on, here.municipalities[0]!);
  asManager = await on.as(manager);
});

const mailsAbout = (subjectId: string) => on.app.services.database.manager.findBy(OutboxMail, { subjectId });
const addressOf = async (role: Role) =>
  (await on.app.services.database.manager.findOneByOrFail(Person, { id: role.personId })).email;

test('publishing tells everything that is missing at once', async () => {
  const proposal = await aStartedDraft(asManager, here);
  const { data } = await asManager(publishDraft, {
    input: { ...publishing(proposal), deadlineDate: '2026-03-13' },
  });
  expect(
    data.publishProposal.problems.map(({ field, code }: { field: string; code: string }) => [field, code]),
  ).toEqual([
    ['deadlineDate', 'DEADLINE_TOO_SOON'],
    ['summary', 'REQUIRED'],
    ['effectiveOn', 'REQUIRED'],
    ['legalGround', 'REQUIRED'],
    ['legalGroundReason', 'REQUIRED'],
    ['financialEffect', 'REQUIRED'],
    ['lotIds', 'REQUIRED'],
    ['municipalityIds', 'REQUIRED'],
    ['sections.arguments', 'REQUIRED'],
    ['clauseChanges', 'REQUIRED'],
  ]);
  expect(data.publishProposal.proposal.state).toBe('DRAFT');
});

test('a published proposal has a number, ten working days, and invites who holds a contract for its lots', async () => {
  const [invited, otherLot, ended, ahead, elsewhere] = [
    await aProvider(on),
    await aProvider(on),
    await aProvider(on),
    await aProvider(on),
    await aProvider(on),
  ];
  const first = here.municipalities[0]!;
  await aContract(on, invited, first, [here.lots[0]!, here.lots[1]!]);
  await aContract(on, otherLot, first, [here.lots[1]!]);
  await aContract(on, ended, first, [here.lots[0]!], { endsOn: '2026-03-01' });
  await aContract(on, ahead, first, [here.lots[0]!], { startsOn: '2027-01-01' });
  const there = await aRegion(on);
  await aContract(on, elsewhere, there.municipalities[0]!, [there.lots[0]!]);
  const representative = await aRepresentative(on, invited);
  const starting = await aRepresentative(on, ahead);
  const delegate = await aDelegate(on, here.region);
  await aRepresentative(on, otherLot);
  await aRepresentative(on, ended);
  await aDelegate(on, there.region);

  const proposal = await aWholeDraft(asManager, here);
  const input = { ...publishing(proposal), idempotencyKey: 'publish' };
  const { data } = await asManager(publishDraft, { input });
  expect(data.publishProposal).toMatchObject({
    problems: [],
    proposal: {
      number: '2026-01',
      state: 'PUBLISHED',
      deadlineDate: '2026-03-16',
      deadline: '2026-03-16T22:59:59.999Z',
      openForReaction: true,
      invitedCount: 2,
    },
  });
  await asManager(publishDraft, { input });
  const mails = await mailsAbout(proposal.id);
  const addresses = await Promise.all([representative, starting, delegate].map(addressOf));
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(addresses.toSorted());
  expect(mails[0]!.text).toContain(`/${here.region.slug}/voorstellen/2026-01`);
});

test('the deadline closes with the last instant of its day in Amsterdam, also when the clock changes', async () => {
  on.clock.set('2026-03-13T09:00:00Z');
  asManager = await on.as(manager);
  const proposal = await aWholeDraft(asManager, here);
  await asManager(publishDraft, { input: { ...publishing(proposal), deadlineDate: '2026-03-29' } });
  const openNow = async () =>
    (await on.ask('query ($id: ID!) { proposal(id: $id) { openForReaction } }', { id: proposal.id })).data
      .proposal.openForReaction;
  on.clock.set('2026-03-29T21:59:59.999Z');
  expect(await openNow()).toBe(true);
  on.clock.set('2026-03-29T22:00:00.000Z');
  expect(await openNow()).toBe(false);
});

test('a proposal is published once; the text of a published version cannot be saved', async () => {
  const proposal = await aWholeDraft(asManager, here);
  const { data } = await asManager(publishDraft, { input: publishing(proposal) });
  const again = await asManager(publishDraft, {
    input: { ...publishing(proposal), version: data.publishProposal.proposal.version },
  });
  expect(again.data.publishProposal.problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
  const saved = await asManager(saveDraft, { input: wholeText(here, proposal.draft) });
  expect(saved.data.saveProposalDraft.problems).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('somebody who read an older draft cannot publish the newer one unseen', async () => {
  const proposal = await aWholeDraft(asManager, here);
  const input = { ...publishing(proposal), draftVersion: proposal.draft.version - 1 };
  const { data } = await asManager(publishDraft, { input });
  expect(data.publishProposal.problems).toEqual([{ field: 'draftVersion', code: 'STALE' }]);
});

test('the secretary publishes for every municipality of the region', async () => {
  const proposal = await aWholeDraft(asManager, here);
  const secretary = await on.as(await aSecretary(on, here.region));
  const { data } = await secretary(publishDraft, { input: publishing(proposal) });
  expect(data.publishProposal.problems).toEqual([]);
});
