import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { Admission, Reaction, ReactionState } from '../../server/reactions/reaction.entity.ts';
import { aContractManager, aDelegate, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aReaction, type ReactionSetting } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { answering, endTerm } from '../support/answers.ts';

let on: TestApp;
let here: RegionSetting;
let about: ProposalSetting;
let providers: Provider[];
let reactions: ReactionSetting[];
let manager: Ask;
let colleague: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  here = await aRegion(on);
  providers = [];
  for (let nth = 0; nth < 3; nth++) {
    const provider = await aProvider(on);
    await aContract(on, provider, here.municipalities[0]!, here.lots);
    providers.push(provider);
  }
  about = await aProposal(on, here, { invites: providers });
  reactions = [];
  for (const provider of providers) reactions.push(await aReaction(on, about, provider));
  manager = await on.as(await aContractManager(on, here.municipalities[0]!));
  colleague = await on.as(await aSecretary(on, here.region));
});

const say = (who: Ask) => answering(who, about.proposal.id);
const ids = (some: ReactionSetting[]) => some.map(({ reaction }) => ({ reactionId: reaction.id }));
/** The reaction term has ended, some moments ago. */
const afterTheDeadline = () => endTerm(on, about);
const change = (row: ReactionSetting, patch: Partial<Reaction>) =>
  on.app.services.database.transaction((rows) => rows.update(Reaction, { id: row.reaction.id }, patch));

async function answered(who: Ask, some: ReactionSetting[]): Promise<string> {
  const { answer, draft } = await say(who).start(ids(some));
  const saved = await say(who).save(answer.id, draft.version, {
    outcome: 'PARTLY',
    text: 'Wij passen artikel 7 aan.',
  });
  const done = await say(who).finish(answer.id, saved.draft.version);
  expect(done.problems).toEqual([]);
  return answer.id;
}

test('one answer serves many reactions, and each provider reads it by mail and on its page', async () => {
  const asProvider = await on.as(await aRepresentative(on, providers[0]!));
  await answered(manager, reactions);
  await afterTheDeadline();
  expect(await say(manager).mine(reactions[0]!)).toHaveLength(1);
  expect(await say(asProvider).mine(reactions[0]!)).toEqual([]);
  expect((await say(manager).publish()).problems).toEqual([]);
  const [own] = await say(asProvider).mine(reactions[0]!);
  expect(own.current).toMatchObject({ outcome: 'PARTLY', text: 'Wij passen artikel 7 aan.', number: 1 });
  expect(own.draft).toBeNull();
  expect(own.targets.map(({ reaction }: { reaction: { id: string } }) => reaction.id)).toEqual([
    reactions[0]!.reaction.id,
  ]);
  const mails = await on.app.services.database.manager.findBy(OutboxMail, { kind: 'answer.published' });
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain('Wij passen artikel 7 aan.');
});

test('two people who answer the same reaction get one answer, and neither overwrites the other', async () => {
  const first = await say(manager).start(ids(reactions.slice(0, 1)));
  const second = await say(colleague).start(ids(reactions));
  expect(second.problems).toMatchObject([{ field: 'targets', code: 'STALE' }]);
  expect(second.answer.id).toBe(first.answer.id);
  const mine = { outcome: 'NOT', text: 'Dit nemen wij niet over.' };
  await say(manager).save(first.answer.id, first.draft.version, mine);
  const theirs = await say(colleague).save(first.answer.id, second.draft.version, {
    text: 'Ik vind van wel.',
  });
  expect(theirs.problems).toMatchObject([{ code: 'STALE' }]);
  expect(theirs.draft).toMatchObject(mine);
});

test('two people who begin at the very same moment begin one answer', async () => {
  const both = await Promise.all([manager, colleague].map((who) => say(who).start(ids(reactions))));
  const codes = both.map(({ problems }) => problems.map(({ code }: { code: string }) => code));
  expect(codes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['STALE']]);
  expect(new Set(both.map(({ answer }) => answer.id)).size).toBe(1);
});

test('nothing is published while reactions are open, or while one of them has no answer', async () => {
  await answered(manager, reactions.slice(0, 2));
  const early = await say(manager).publish();
  expect(early.problems.map(({ code }: { code: string }) => code)).toEqual([
    'REACTIONS_OPEN',
    'NOT_ANSWERED',
  ]);
  await afterTheDeadline();
  const refused = await say(manager).publish();
  expect(refused.problems).toMatchObject([{ field: 'reactions', code: 'NOT_ANSWERED' }]);
  const left = { receiptNumber: reactions[2]!.reaction.receiptNumber };
  expect(refused.proposal.answering).toMatchObject({
    total: 3,
    answered: 2,
    unanswered: [left],
    canPublish: false,
  });
});

test('a withdrawn reaction needs no answer, and stays to be read', async () => {
  await answered(manager, reactions.slice(0, 2));
  await change(reactions[2]!, { state: ReactionState.WITHDRAWN, withdrawnAt: on.clock.now() });
  await afterTheDeadline();
  expect(await say(manager).progress()).toMatchObject({ total: 2, answered: 2, unanswered: [] });
  const { problems } = await say(manager).start(ids(reactions.slice(2)));
  expect(problems).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('a reaction that is admitted late is answered after the others, and its provider is told alone', async () => {
  const late = await aProvider(on);
  const asLate = await aRepresentative(on, late);
  const reaction = await aReaction(on, about, late, { late: true });
  const id = await answered(manager, reactions);
  await afterTheDeadline();
  const undecided = await say(manager).publish();
  expect(undecided.problems).toMatchObject([{ field: 'reactions', code: 'NOT_ANSWERED' }]);
  await change(reaction, { admission: Admission.NOT_ADMITTED });
  expect((await say(manager).publish()).problems).toEqual([]);
  await change(reaction, { admission: Admission.ADMITTED });
  expect(await say(manager).progress()).toMatchObject({ total: 4, answered: 3 });
  const { answer } = await say(manager).read(id);
  const more = await say(manager).choose(id, answer.version, ids([...reactions, reaction]));
  expect(more.problems).toEqual([]);
  expect(await say(await on.as(asLate)).mine(reaction)).toHaveLength(1);
  const fewer = await say(manager).choose(id, more.answer.version, ids([reaction]));
  expect(fewer.problems).toMatchObject([{ field: 'targets', code: 'NOT_ALLOWED' }]);
});

test('an amended reaction has to be looked at again', async () => {
  const id = await answered(manager, reactions);
  const { revision } = await aReaction(on, await aProposal(on, here), providers[0]!);
  await change(reactions[0]!, { currentRevisionId: revision.id });
  expect(await say(manager).progress()).toMatchObject({ total: 3, answered: 2 });
  const { answer } = await say(manager).read(id);
  await say(manager).choose(id, answer.version, ids(reactions));
  expect(await say(manager).progress()).toMatchObject({ answered: 3 });
});

test('a published answer is corrected by a next version, and the earlier one stays', async () => {
  const asProvider = await on.as(await aRepresentative(on, providers[0]!));
  const id = await answered(manager, reactions);
  await afterTheDeadline();
  await say(manager).publish();
  const { answer } = await say(manager).read(id);
  const refused = await say(manager).save(id, 3, { text: 'Stiekem anders.' });
  expect(refused.problems).toMatchObject([{ code: 'WRONG_STATE' }]);
  const { draft } = await say(manager).correct(id, answer.version);
  const saved = await say(manager).save(id, draft.version, {
    outcome: 'ADOPTED',
    text: 'Wij nemen dit over.',
  });
  expect((await say(asProvider).mine(reactions[0]!))[0].current.number).toBe(1);
  const without = await say(manager).publishCorrection(id, saved.draft.version, ' ');
  expect(without.problems).toMatchObject([{ field: 'note', code: 'REQUIRED' }]);
  await say(manager).publishCorrection(id, saved.draft.version, 'De uitkomst klopte niet.');
  const [own] = await say(asProvider).mine(reactions[0]!);
  expect(own.current).toMatchObject({ number: 2, outcome: 'ADOPTED', note: 'De uitkomst klopte niet.' });
  expect(own.versions.map(({ text }: { text: string }) => text)).toEqual([
    'Wij passen artikel 7 aan.',
    'Wij nemen dit over.',
  ]);
});

test('the table reads what answers a reaction that it may read, and no trace of the others', async () => {
  const sealed = await aReaction(on, about, await aProvider(on), {}, { confidential: true });
  await answered(manager, reactions);
  await answered(manager, [sealed]);
  await afterTheDeadline();
  await say(manager).publish();
  const delegate = await on.as(await aDelegate(on, here.region));
  expect(await say(delegate).all()).toHaveLength(1);
  expect(await say(manager).all()).toHaveLength(2);
});

test('only its municipality and the secretary publish, and nobody else answers', async () => {
  const other = await on.as(await aContractManager(on, here.municipalities[1]!));
  await answered(other, reactions);
  await afterTheDeadline();
  expect(await say(other).publish()).toBeNull();
  expect(await say(await on.as(await aRepresentative(on, providers[0]!))).start(ids(reactions))).toBeNull();
  expect((await say(colleague).publish()).problems).toEqual([]);
});

test('an answer says what is done and why before it counts', async () => {
  const { answer, draft } = await say(manager).start(ids(reactions));
  const { problems } = await say(manager).finish(answer.id, draft.version);
  expect(problems.map(({ field }: { field: string }) => field)).toEqual(['outcome', 'text']);
  expect(await say(manager).discard(answer.id, draft.version)).toMatchObject({ answer: null, problems: [] });
  expect(await say(manager).all()).toEqual([]);
});
