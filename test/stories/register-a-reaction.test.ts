import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import type { Role } from '../../server/people/role.entity.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { countedReactions, lateUndecided } from '../../server/reactions/counted-reactions.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { db } from '../../server/platform/context.ts';
import { contextOf } from '../support/context-of.ts';
import {
  amendReaction,
  readReaction,
  saveDraft,
  startReaction,
  submitReaction,
} from '../support/reactions.ts';
import { aPdf } from '../support/files.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { upload } from '../support/upload.ts';

let on: TestApp;
let setting: RegionSetting;
let provider: Provider;
let about: ProposalSetting;
let representative: Ask;
let manager: Ask;
let managerRole: Role;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

/** A proposal of 2 March 2026 that takes reactions until 16 March; it is 10 March. */
beforeEach(async () => {
  on.clock.set('2026-03-10T10:00:00Z');
  setting = await aRegion(on);
  provider = await aProvider(on);
  await aContract(on, provider, setting.municipalities[0]!, setting.lots);
  about = await aProposal(on, setting, {
    invites: [provider],
    publishedAt: new Date('2026-03-02T08:00:00Z'),
    deadlineDate: '2026-03-16',
    deadline: new Date('2026-03-16T22:59:59.999Z'),
  });
  representative = await on.as(await aRepresentative(on, provider));
  managerRole = await aContractManager(on, setting.municipalities[0]!);
  manager = await on.as(managerRole);
});

/** Days later the manager signs in anew. */
async function laterOn(instant: string): Promise<void> {
  on.clock.set(instant);
  manager = await on.as(managerRole);
}

const reactionFields = `id version state channel receivedOn late receiptNumber admission admissionReason
  current { channel receivedOn standpoint text registeredFor { name } documents { title audience } }
  revisions { number channel text } abilities { amend admit edit }`;

const register = async (who: Ask, given: Record<string, unknown> = {}) =>
  (
    await who(
      `mutation ($input: RegisterReactionInput!) { registerReaction(input: $input) {
        problems { field code } reaction { ${reactionFields} } } }`,
      {
        input: {
          proposalId: about.proposal.id,
          providerId: provider.id,
          channel: 'LETTER',
          receivedOn: '2026-03-09',
          text: 'Wij kunnen dit niet betalen.',
          ...given,
        },
      },
    )
  ).data?.registerReaction;

const admit = async (
  who: Ask,
  reaction: { id: string; version: number },
  admitted: boolean,
  reason: string,
) =>
  (
    await who(
      `mutation ($input: AdmitReactionInput!) { admitReaction(input: $input) {
        problems { field code } reaction { ${reactionFields} } } }`,
      { input: { reactionId: reaction.id, version: reaction.version, admitted, reason } },
    )
  ).data?.admitReaction;

const mails = (subjectId: string) =>
  db(on.app.services).find(OutboxMail, { where: { subjectId }, order: { createdAt: 'ASC' } });

test('a letter gets a receipt number, a mail to the provider, and stands on its own page', async () => {
  const { problems, reaction } = await register(manager);
  expect(problems).toEqual([]);
  expect(reaction).toMatchObject({
    state: 'SUBMITTED',
    channel: 'LETTER',
    receivedOn: '2026-03-09',
    late: false,
    admission: null,
    current: { standpoint: null, registeredFor: { name: setting.municipalities[0]!.name } },
  });
  expect(reaction.receiptNumber).toMatch(/-2026-\d{5}$/);
  expect((await mails(reaction.id)).map(({ kind }) => kind)).toEqual(['reaction.receipt']);
  const seen = await readReaction(representative, setting.region.slug, reaction.receiptNumber);
  expect(seen).toMatchObject({
    current: { text: 'Wij kunnen dit niet betalen.' },
    abilities: { amend: true },
  });
});

test('the scan of a letter comes along, for the municipalities only where the letter is', async () => {
  const secretary = await on.as(await aSecretary(on, setting.region));
  const { id } = (await upload(on, secretary, aPdf('brief'), 'brief.pdf')).body;
  const { problems, reaction } = await register(secretary, { uploadIds: [id], confidential: true });
  expect(problems).toEqual([]);
  expect(reaction.current).toMatchObject({ registeredFor: null, documents: [{ audience: 'INTERNAL' }] });
  const delegate = await on.as(await aDelegate(on, setting.region));
  expect(await readReaction(delegate, setting.region.slug, reaction.receiptNumber)).toBeNull();
});

test('the date of receipt decides whether it was in time, not the day of typing', async () => {
  await laterOn('2026-03-20T10:00:00Z');
  const inTime = await register(manager, { receivedOn: '2026-03-16' });
  expect(inTime.reaction).toMatchObject({ late: false, admission: null });
  const other = await aProvider(on);
  await aContract(on, other, setting.municipalities[0]!, setting.lots);
  const late = await register(manager, { providerId: other.id, receivedOn: '2026-03-17', channel: 'SPOKEN' });
  expect(late.reaction).toMatchObject({ late: true, admission: 'PENDING', channel: 'SPOKEN' });
});

test('a date that cannot be, an empty text and a provider without a contract are refused at once', async () => {
  const stranger = await aProvider(on);
  const given = { receivedOn: '2026-03-11', text: ' ', providerId: stranger.id, uploadIds: ['none'] };
  expect((await register(manager, given)).problems).toEqual([
    { field: 'text', code: 'REQUIRED' },
    { field: 'receivedOn', code: 'DATE_IN_FUTURE' },
    { field: 'providerId', code: 'NOT_ALLOWED' },
    { field: 'uploadIds.0', code: 'NOT_FOUND' },
  ]);
  const early = await register(manager, { receivedOn: '2026-03-01' });
  expect(early.problems).toEqual([{ field: 'receivedOn', code: 'DATE_ORDER' }]);
});

test('a letter of a provider that is writing leaves its draft as it is', async () => {
  const { reaction } = await startReaction(representative, about.proposal.id);
  await saveDraft(representative, { reactionId: reaction.id, version: 1, text: 'Ons concept.' });
  const registered = await register(manager);
  expect(registered.reaction).toMatchObject({ id: reaction.id, state: 'SUBMITTED' });
  const seen = await readReaction(representative, setting.region.slug, registered.reaction.receiptNumber);
  expect(seen).toMatchObject({
    draft: { text: 'Ons concept.', number: 2 },
    current: { text: 'Wij kunnen dit niet betalen.' },
    revisions: [{ number: 1 }],
  });
  const sent = await submitReaction(representative, { reactionId: reaction.id, version: seen.draft.version });
  expect(sent.reaction).toMatchObject({
    current: { text: 'Ons concept.' },
    receiptNumber: seen.receiptNumber,
  });
});

test('the last word counts: a letter from before what the provider sent itself is kept as the earlier one', async () => {
  const { reaction } = await startReaction(representative, about.proposal.id);
  const { draft } = await saveDraft(representative, { reactionId: reaction.id, version: 1 });
  const sent = await submitReaction(representative, { reactionId: reaction.id, version: draft.version });
  const earlier = await register(manager, { receivedOn: '2026-03-05' });
  expect(earlier.reaction).toMatchObject({
    receiptNumber: sent.reaction.receiptNumber,
    current: { text: 'Wij steunen dit.' },
    revisions: [
      { number: 1, channel: 'LETTER' },
      { number: 2, channel: 'PORTAL' },
    ],
  });
  await laterOn('2026-03-12T10:00:00Z');
  const later = await register(manager, { receivedOn: '2026-03-12', text: 'Bij nader inzien niet.' });
  expect(later.reaction).toMatchObject({ current: { text: 'Bij nader inzien niet.' } });
  expect(later.reaction.revisions).toHaveLength(3);
});

test('after the deadline nothing changes what a provider said, and what it withdrew stays withdrawn', async () => {
  await register(manager);
  await laterOn('2026-03-18T10:00:00Z');
  const late = await register(manager, { receivedOn: '2026-03-17' });
  expect(late.problems).toEqual([{ field: 'receivedOn', code: 'DEADLINE_PASSED' }]);
});

test('the provider amends what came by letter until the deadline', async () => {
  const { reaction } = await register(manager);
  const { reaction: amending } = await amendReaction(representative, reaction.id);
  const { draft } = await saveDraft(representative, {
    reactionId: reaction.id,
    version: amending.draft.version,
    text: 'Wij kunnen dit wel betalen.',
  });
  const sent = await submitReaction(representative, { reactionId: reaction.id, version: draft.version });
  expect(sent.reaction.current).toMatchObject({ text: 'Wij kunnen dit wel betalen.' });
});

test('what is late counts only when it is admitted, and the provider reads why', async () => {
  await laterOn('2026-03-18T10:00:00Z');
  const { reaction } = await register(manager, { receivedOn: '2026-03-17' });
  expect(reaction.abilities.admit).toBe(true);
  const ctx = await contextOf(on, null);
  expect(await countedReactions(ctx, about.proposal.id)).toEqual([]);
  expect(await lateUndecided(ctx, about.proposal.id)).toHaveLength(1);
  expect((await admit(manager, reaction, true, ' ')).problems).toEqual([
    { field: 'reason', code: 'REQUIRED' },
  ]);
  const admitted = await admit(manager, reaction, true, 'De post had vertraging.');
  expect(admitted.reaction).toMatchObject({
    admission: 'ADMITTED',
    admissionReason: 'De post had vertraging.',
  });
  expect(await countedReactions(ctx, about.proposal.id)).toHaveLength(1);
  expect((await mails(reaction.id)).map(({ kind }) => kind).toSorted()).toEqual([
    'reaction.admission',
    'reaction.receipt',
  ]);
  expect((await admit(manager, reaction, false, 'Toch niet.')).problems).toEqual([
    { field: 'version', code: 'STALE' },
  ]);
});

test('what was in time, or came on a proposal that is decided, is neither admitted nor registered', async () => {
  const { reaction } = await register(manager);
  expect((await admit(manager, reaction, true, 'Omdat.')).problems).toEqual([
    { field: '', code: 'WRONG_STATE' },
  ]);
  about = await aProposal(on, setting, {
    invites: [provider],
    state: ProposalState.DECIDED,
    publishedAt: new Date('2026-03-02T08:00:00Z'),
  });
  expect((await register(manager)).problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
});
