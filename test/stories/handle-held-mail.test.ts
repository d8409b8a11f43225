import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Document } from '../../server/documents/document.entity.ts';
import { InboundFile } from '../../server/intake/inbound-file.entity.ts';
import { InboundMail, InboundMailState, MailReason } from '../../server/intake/inbound-mail.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Proposal, ProposalState } from '../../server/proposals/proposal.entity.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Reaction, ReactionChannel } from '../../server/reactions/reaction.entity.ts';
import { aContractManager, aRepresentative, aSecretary } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { aPdf } from '../support/files.ts';
import { linkMail, refuseMail } from '../support/handle-mail.ts';
import { anInvitedProvider, mailDomain, mailed, takesMail, type Invited } from '../support/send-mail.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let setting: RegionSetting;
let us: Invited;
let manager: Ask;

beforeAll(async () => {
  on = await startApp(takesMail);
});
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  setting = await aRegion(on);
  us = await anInvitedProvider(on, setting);
  manager = await on.as(await aContractManager(on, setting.municipalities[0]!));
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
const pair = () => ({ proposalId: us.proposal.id, providerId: us.provider.id });
const reactionOf = (of = pair()) => rows().findOneBy(Reaction, of);
const revisionsOf = async (of = pair()) =>
  rows().find(ReactionRevision, {
    where: { reactionId: (await reactionOf(of))!.id },
    order: { number: 'ASC' },
  });
const change = (patch: Partial<Proposal>) =>
  on.app.services.database.transaction((manager_) =>
    manager_.update(Proposal, { id: us.proposal.id }, patch),
  );
const mailsAbout = (subjectId: string) => rows().findBy(OutboxMail, { subjectId });
const unknown = 'anke@elders.example.net';
const held = (text = 'Wij zijn het niet eens.') => mailed(on, us, { from: unknown, text });

describe('A contract manager links a mail that waits', () => {
  test('it becomes the reaction of the provider, received when the mail was, with its attachments', async () => {
    const mail = await mailed(on, us, {
      from: unknown,
      text: 'Wij zijn het niet eens.\n\nOp ma 2 mrt 2026 om 10:12 schreef OWO <x@in.example.org>:\n> Reageren kan.\n',
      attachments: [{ filename: 'cijfers.pdf', content: aPdf('cijfers') }],
    });
    const files = await rows().findBy(InboundFile, { mailId: mail.id });
    on.clock.set('2026-03-05T09:00:00Z');
    manager = await on.as(await aContractManager(on, setting.municipalities[0]!));
    const fileIds = files.map(({ id }) => id);
    const text = 'Wij zijn het niet eens.';
    const done = await linkMail(manager, mail, { ...pair(), text, fileIds, standpoint: 'OPPOSE' });
    expect(done.problems).toEqual([]);
    const reaction = (await reactionOf())!;
    expect(done.mail).toMatchObject({ state: 'LINKED', reactions: [{ id: reaction.id }] });
    expect(reaction).toMatchObject({
      channel: ReactionChannel.E_MAIL,
      receivedOn: '2026-03-02',
      late: false,
    });
    const [revision] = await revisionsOf();
    expect(revision).toMatchObject({ text, standpoint: 'OPPOSE', receivedAt: mail.receivedAt });
    expect(revision!.registeredForId).toBe(setting.municipalities[0]!.id);
    expect(await rows().findBy(Document, { holderId: revision!.id })).toMatchObject([
      { title: 'cijfers', audience: 'TABLE' },
    ]);
  });

  test('the provider gets the receipt, and the sender is told in the thread of its mail', async () => {
    const mail = await held();
    await linkMail(manager, mail, pair());
    const reaction = (await reactionOf())!;
    expect(await mailsAbout(reaction.id)).toMatchObject([{ kind: 'reaction.receipt', recipient: us.from }]);
    const [answer, ...more] = await mailsAbout(mail.id);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      kind: 'mail.linked',
      recipient: unknown,
      inReplyTo: mail.messageId,
      replyTo: `${setting.region.slug}@${mailDomain}`,
    });
    expect(answer!.text).toContain(reaction.receiptNumber);
  });

  test('a sender who represents the provider gets the receipt, and no second mail', async () => {
    const mail = await mailed(on, us, { proven: false });
    await linkMail(manager, mail, pair());
    const reaction = (await reactionOf())!;
    expect(await mailsAbout(reaction.id)).toMatchObject([{ recipient: us.from, inReplyTo: mail.messageId }]);
    expect(await mailsAbout(mail.id)).toEqual([]);
  });

  test('a mail that waited beyond the deadline was still in time', async () => {
    const mail = await held();
    await change({ deadline: new Date('2026-03-03T22:59:59Z'), deadlineDate: '2026-03-03' });
    on.clock.set('2026-03-05T09:00:00Z');
    manager = await on.as(await aSecretary(on, setting.region));
    expect((await linkMail(manager, mail, pair())).problems).toEqual([]);
    expect(await reactionOf()).toMatchObject({ late: false, admission: null });
  });

  test('of a provider that reacted before it is a further revision, and the first stays', async () => {
    await mailed(on, us, { text: 'Eerste' });
    const mail = await held('Tweede');
    expect((await linkMail(manager, mail, pair())).problems).toEqual([]);
    expect((await revisionsOf()).map(({ text }) => text)).toEqual(['Eerste', 'Tweede']);
  });

  test('what a program seems to have written can be linked all the same', async () => {
    const mail = await mailed(on, us, { headers: { 'List-Id': 'zorg <zorg.example.org>' } });
    expect(mail).toMatchObject({ state: InboundMailState.IGNORED, reason: MailReason.AUTOMATIC });
    expect((await linkMail(manager, mail, pair())).problems).toEqual([]);
    expect(await revisionsOf()).toHaveLength(1);
  });
});

describe('What cannot become a reaction stays in the queue', () => {
  const outcome = `query ($id: ID!, $proposalId: ID!, $providerId: ID!) {
    inboundMail(id: $id) { outcome(proposalId: $proposalId, providerId: $providerId) } }`;
  const wouldBe = async (mail: InboundMail) =>
    (await manager(outcome, { id: mail.id, ...pair() })).data.inboundMail.outcome;

  test('a late change waits, can be linked once the deadline was extended, and its text is never lost', async () => {
    await mailed(on, us, { text: 'Eerste' });
    await change({ deadline: new Date('2026-03-01T22:59:59Z'), deadlineDate: '2026-03-01' });
    const mail = await mailed(on, us, { text: 'Toch anders' });
    expect(mail).toMatchObject({ state: InboundMailState.HELD, reason: MailReason.CHANGED_TOO_LATE });
    expect(await wouldBe(mail)).toBe('CHANGED_TOO_LATE');
    const late = await linkMail(manager, mail, pair());
    expect(late.problems).toEqual([{ field: 'parts.0.providerId', code: 'DEADLINE_PASSED' }]);
    expect(late.mail).toMatchObject({ state: 'HELD' });
    await change({ deadline: new Date('2026-03-20T22:59:59Z'), deadlineDate: '2026-03-20' });
    expect(await wouldBe(mail)).toBe('REVISION');
    expect((await linkMail(manager, mail, pair())).problems).toEqual([]);
    expect((await revisionsOf()).map(({ text }) => text)).toEqual(['Eerste', 'Toch anders']);
  });

  test('nor to a decided proposal, of a stranger, with files of another mail or without text', async () => {
    const stranger = await aProvider(on);
    const other = await held('Iets anders');
    const mail = await held();
    const ask = async (part: object) => (await linkMail(manager, mail, { ...pair(), ...part })).problems;
    expect(await wouldBe(mail)).toBe('REACTION');
    expect(await ask({ providerId: stranger.id })).toEqual([
      { field: 'parts.0.providerId', code: 'NOT_ALLOWED' },
    ]);
    expect(await ask({ text: ' ' })).toEqual([{ field: 'parts.0.text', code: 'REQUIRED' }]);
    expect(await ask({ fileIds: [other.id] })).toEqual([{ field: 'parts.0.fileIds', code: 'NOT_ALLOWED' }]);
    expect(await ask({ proposalId: '', providerId: '' })).toEqual([
      { field: 'parts.0.proposalId', code: 'REQUIRED' },
      { field: 'parts.0.providerId', code: 'REQUIRED' },
    ]);
    const elsewhere = await anInvitedProvider(on, await aRegion(on));
    expect(await ask({ proposalId: elsewhere.proposal.id, providerId: elsewhere.provider.id })).toEqual([
      { field: 'parts.0.proposalId', code: 'WRONG_STATE' },
    ]);
    await change({ state: ProposalState.DECIDED });
    expect(await ask({})).toEqual([{ field: 'parts.0.proposalId', code: 'WRONG_STATE' }]);
    expect(await reactionOf()).toBeNull();
    expect(await rows().findOneBy(InboundMail, { id: mail.id })).toMatchObject({ state: 'HELD', version: 1 });
  });
});

describe('A contract manager splits a mail', () => {
  test('into a reaction to each proposal, with the part of the text and the files chosen for it', async () => {
    const second = (await aProposal(on, setting, { invites: [us.provider] })).proposal;
    const mail = await mailed(on, us, {
      from: unknown,
      text: 'Over het eerste: eens.\n\nOver het tweede: oneens.',
      attachments: [{ filename: 'cijfers.pdf', content: aPdf('cijfers') }],
    });
    const [file] = await rows().findBy(InboundFile, { mailId: mail.id });
    const other = { ...pair(), proposalId: second.id };
    const done = await linkMail(
      manager,
      mail,
      { ...pair(), text: 'Over het eerste: eens.' },
      { ...other, text: 'Over het tweede: oneens.', fileIds: [file!.id], confidential: true },
    );
    expect(done.problems).toEqual([]);
    expect(done.mail!.reactions).toHaveLength(2);
    expect((await revisionsOf()).map(({ text }) => text)).toEqual(['Over het eerste: eens.']);
    const [revision] = await revisionsOf(other);
    expect(revision).toMatchObject({ text: 'Over het tweede: oneens.', confidential: true });
    expect(await rows().findBy(Document, { holderId: revision!.id })).toMatchObject([
      { audience: 'INTERNAL' },
    ]);
    const [answer] = await mailsAbout(mail.id);
    for (const { receiptNumber } of done.mail!.reactions) expect(answer!.text).toContain(receiptNumber);
  });

  test('into reactions of two providers, of whom each gets its own receipt and its own part', async () => {
    const ally = await aProvider(on);
    await aContract(on, ally, setting.municipalities[0]!, setting.lots);
    await aRepresentative(on, ally);
    const mail = await held('Namens ons beiden.');
    const theirs = { ...pair(), providerId: ally.id };
    expect(
      (await linkMail(manager, mail, { ...pair(), text: 'Ons deel' }, { ...theirs, text: 'Hun deel' }))
        .problems,
    ).toEqual([]);
    const [mine] = await mailsAbout((await reactionOf())!.id);
    const [other] = await mailsAbout((await reactionOf(theirs))!.id);
    expect([mine!.text.includes('Ons deel'), mine!.text.includes('Hun deel')]).toEqual([true, false]);
    expect([other!.text.includes('Hun deel'), other!.text.includes('Ons deel')]).toEqual([true, false]);
  });

  test('all of it or nothing: two parts of one provider on one proposal are refused', async () => {
    const mail = await held();
    expect((await linkMail(manager, mail, pair(), pair())).problems).toEqual([
      { field: 'parts.1.providerId', code: 'DUPLICATE' },
    ]);
    expect(await reactionOf()).toBeNull();
  });
});

describe('A contract manager refuses a mail', () => {
  test('with a reason, which the sender reads; the mail is kept', async () => {
    const mail = await held();
    expect((await refuseMail(manager, mail, ' ')).problems).toEqual([{ field: 'reason', code: 'REQUIRED' }]);
    const reason = 'U schrijft niet namens een aanbieder.';
    const done = await refuseMail(manager, mail, reason);
    expect(done.mail).toMatchObject({ state: 'REFUSED', refuseReason: reason });
    const [answer] = await mailsAbout(mail.id);
    expect(answer).toMatchObject({ kind: 'mail.refused', recipient: unknown, inReplyTo: mail.messageId });
    expect(answer!.text).toContain(reason);
    expect(await rows().findOneBy(InboundMail, { id: mail.id })).toMatchObject({ text: mail.text });
  });

  test('and no mail goes in circles when the sender writes with an address of the portal', async () => {
    const own = `${setting.region.slug}@${mailDomain}`;
    const mail = await mailed(on, us, { from: own });
    await refuseMail(manager, mail, 'Dit adres is van het portaal.');
    expect(await mailsAbout(mail.id)).toEqual([]);
  });
});
