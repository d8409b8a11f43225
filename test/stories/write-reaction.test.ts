import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { aContractManager, aRepresentative } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import {
  amendReaction,
  readReaction,
  saveDraft,
  startReaction,
  submitReaction,
  withdrawReaction,
} from '../support/reactions.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let owo: RegionSetting;
beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
});
afterAll(() => on.stop());

async function aProviderWithTwoPeople() {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  const roles = [await aRepresentative(on, provider), await aRepresentative(on, provider)];
  return { provider, anna: await on.as(roles[0]!), bert: await on.as(roles[1]!) };
}

/** A draft with a text, ready to be submitted. */
async function aDraft(who: Ask, { proposal }: ProposalSetting, said: Record<string, unknown> = {}) {
  const { reaction } = await startReaction(who, proposal.id);
  const saved = await saveDraft(who, { reactionId: reaction.id, version: reaction.draft.version, ...said });
  return { reactionId: reaction.id as string, version: saved.draft.version as number };
}

describe('A representative writes a reaction', () => {
  test('saves, submits, and gets a receipt number and a mail with the full text', async () => {
    const { provider, anna } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo, { invites: [provider] });
    const quote = 'loonkostenindex van de zorg';
    const start = about.clause.newText.indexOf(quote);
    const anchor = { exact: quote, prefix: '', suffix: '.', start, end: start + quote.length };
    const draft = await aDraft(anna, about, {
      comments: [{ clauseChangeId: about.clause.id, anchor, text: 'Welke index precies?' }],
    });
    const { reaction, problems } = await submitReaction(anna, draft);
    expect(problems).toEqual([]);
    expect(reaction).toMatchObject({
      state: 'SUBMITTED',
      receiptNumber: 'OWO-2026-00001',
      late: false,
      submittedAt: on.clock.now().toISOString(),
      draft: null,
      current: { number: 1, text: 'Wij steunen dit.', comments: [{ text: 'Welke index precies?' }] },
      abilities: { edit: false, submit: false, submitLate: false, amend: true, withdraw: true },
    });
    const mails = await on.app.services.database.manager.findBy(OutboxMail, { subjectId: reaction.id });
    expect(mails).toHaveLength(2);
    expect(mails[0]!.text).toContain('OWO-2026-00001');
    expect(mails[0]!.text).toContain('Welke index precies?');
  });

  test('receipt numbers have no gaps, also when a submit was refused', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const { bert } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo);
    const empty = await aDraft(anna, about, { text: ' ', standpoint: null });
    expect((await submitReaction(anna, empty)).problems).toEqual([
      { field: 'standpoint', code: 'REQUIRED' },
      { field: 'text', code: 'REQUIRED' },
    ]);
    const other = await submitReaction(bert, await aDraft(bert, about));
    const saved = await saveDraft(anna, empty);
    const mine = await submitReaction(anna, { ...empty, version: saved.draft.version });
    const serial = (receipt: string) => Number(receipt.split('-').at(-1));
    expect(serial(mine.reaction.receiptNumber)).toBe(serial(other.reaction.receiptNumber) + 1);
  });

  test('a quote that is not in the proposed text is refused on submit, and kept in the draft', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo);
    const anchor = { exact: 'staat hier niet', prefix: '', suffix: '', start: 0, end: 15 };
    const draft = await aDraft(anna, about, {
      comments: [{ clauseChangeId: about.clause.id, anchor, text: 'Opmerking' }],
    });
    expect((await submitReaction(anna, draft)).problems).toEqual([
      { field: 'comments.0.anchor', code: 'QUOTE_NOT_FOUND' },
    ]);
    const { reaction } = await startReaction(anna, about.proposal.id);
    expect(reaction.draft.comments).toHaveLength(1);
  });

  test('a comment on an article of another proposal is refused', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo);
    const other = await aProposal(on, owo);
    const { reaction } = await startReaction(anna, about.proposal.id);
    const comments = [{ clauseChangeId: other.clause.id, text: 'x' }];
    const saved = await saveDraft(anna, { reactionId: reaction.id, version: 1, comments });
    expect(saved.problems).toEqual([{ field: 'comments.0.clauseChangeId', code: 'INVALID' }]);
  });
});

describe('A colleague takes over', () => {
  test('opens the same draft, and a stale save gives back both texts', async () => {
    const { anna, bert } = await aProviderWithTwoPeople();
    const { proposal } = await aProposal(on, owo);
    const [a, b] = await Promise.all([startReaction(anna, proposal.id), startReaction(bert, proposal.id)]);
    expect(a.reaction.id).toBe(b.reaction.id);
    const save = (who: Ask, text: string) => saveDraft(who, { reactionId: a.reaction.id, version: 1, text });
    const both = await Promise.all([save(anna, 'Tekst van Anna'), save(bert, 'Tekst van Bert')]);
    const [kept] = both.filter((one) => one.problems.length === 0);
    const [stale] = both.filter((one) => one.problems.length > 0);
    expect(stale.problems).toEqual([{ field: 'version', code: 'STALE' }]);
    expect(stale.draft.text).toBe(kept.draft.text);
    expect(stale.draft.version).toBe(2);
    expect(stale.draft.savedBy).toMatch(/^Persoon/);
  });

  test('two people who submit at once make one reaction', async () => {
    const { provider, anna, bert } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo);
    const draft = await aDraft(anna, about);
    const answers = await Promise.all([submitReaction(anna, draft), submitReaction(bert, draft)]);
    expect(answers.filter((one) => one.problems.length === 0)).toHaveLength(1);
    const rows = await on.app.services.database.manager.findBy(Reaction, { providerId: provider.id });
    expect(rows).toHaveLength(1);
  });

  test('a retried submit makes one reaction, at the same moment and later', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo);
    const attempt = { ...(await aDraft(anna, about)), idempotencyKey: 'attempt-1' };
    const answers = await Promise.all([1, 2, 3].map(() => submitReaction(anna, attempt)));
    const later = await submitReaction(anna, attempt);
    const receipts = [...answers, later].map((one) => one.reaction?.receiptNumber);
    expect(new Set(receipts).size).toBe(1);
    expect(receipts[0]).toMatch(/^OWO-2026-/);
    expect([...answers, later].flatMap((one) => one.problems)).toEqual([]);
    const mails = await on.app.services.database.manager.findBy(OutboxMail, {
      subjectId: attempt.reactionId,
    });
    expect(mails).toHaveLength(2);
  });
});

describe('A submitted reaction', () => {
  test('is amended by a new revision, and the earlier stays', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const about = await aProposal(on, owo);
    const { reaction } = await submitReaction(anna, await aDraft(anna, about));
    const amended = await amendReaction(anna, reaction.id);
    expect(amended.reaction.draft).toMatchObject({ number: 2, text: 'Wij steunen dit.' });
    expect(amended.reaction.current.number).toBe(1);
    const saved = await saveDraft(anna, { reactionId: reaction.id, version: 1, text: 'Toch niet.' });
    const again = await submitReaction(anna, { reactionId: reaction.id, version: saved.draft.version });
    expect(again.reaction).toMatchObject({
      receiptNumber: reaction.receiptNumber,
      current: { number: 2, text: 'Toch niet.' },
      revisions: [
        { number: 1, text: 'Wij steunen dit.' },
        { number: 2, text: 'Toch niet.' },
      ],
    });
  });

  test('is withdrawn, kept and marked; the staff still reads it', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const staff = await on.as(await aContractManager(on, owo.municipalities[0]!));
    const about = await aProposal(on, owo);
    const { reaction } = await submitReaction(anna, await aDraft(anna, about));
    const { id: reactionId, version } = reaction;
    const gone = await withdrawReaction(anna, { reactionId, version, reason: 'Vergissing' });
    expect(gone.reaction).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: on.clock.now().toISOString() });
    expect(await readReaction(staff, 'owo', reaction.receiptNumber)).toMatchObject({
      state: 'WITHDRAWN',
      current: { text: 'Wij steunen dit.' },
      draft: null,
      abilities: { amend: false, withdraw: false },
    });
    const again = await withdrawReaction(anna, { reactionId, version: version + 1 });
    expect(again.problems).toEqual([{ field: '', code: 'WRONG_STATE' }]);
  });
});

describe('An amendment that was not submitted', () => {
  test('goes when the reaction is withdrawn: it could never be submitted any more', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const { reaction } = await submitReaction(anna, await aDraft(anna, await aProposal(on, owo)));
    await amendReaction(anna, reaction.id);
    const gone = await withdrawReaction(anna, { reactionId: reaction.id, version: reaction.version });
    expect(gone.problems).toEqual([]);
    expect(gone.reaction).toMatchObject({ draft: null, revisions: [{ number: 1 }] });
  });
});

describe('Who may react', () => {
  test('a provider whose contract has ended cannot', async () => {
    const provider = await aProvider(on);
    await aContract(on, provider, owo.municipalities[0]!, owo.lots, { endsOn: '2026-03-01' });
    const { proposal } = await aProposal(on, owo);
    const who = await on.as(await aRepresentative(on, provider));
    expect((await startReaction(who, proposal.id)).problems).toEqual([{ field: '', code: 'NOT_ALLOWED' }]);
  });

  test('a guessed proposal, a draft proposal and a guessed reaction answer like missing ones', async () => {
    const { anna } = await aProviderWithTwoPeople();
    const { bert } = await aProviderWithTwoPeople();
    const draft = await aProposal(on, owo, { state: ProposalState.DRAFT });
    const about = await aProposal(on, owo);
    const { reactionId, version } = await aDraft(anna, about);
    const start = 'mutation ($id: ID!) { startReaction(input: { proposalId: $id }) { problems { code } } }';
    const submit =
      'mutation ($id: ID!, $version: Int!) { submitReaction(input: { reactionId: $id, version: $version }) { problems { code } } }';
    const answers = [
      await anna(start, { id: draft.proposal.id }),
      await anna(start, { id: '019aa000-0000-7000-8000-000000000000' }),
      await bert(submit, { id: reactionId, version }),
      await bert(submit, { id: '019aa000-0000-7000-8000-000000000000', version }),
    ];
    for (const { errors } of answers) expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(answers[2]!.errors![0]!.message).toBe(answers[3]!.errors![0]!.message);
    expect((await on.ask(start, { id: about.proposal.id })).errors![0]!.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
