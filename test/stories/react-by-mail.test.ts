import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Document } from '../../server/documents/document.entity.ts';
import { InboundMail, InboundMailState, MailReason } from '../../server/intake/inbound-mail.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { addDays, localDate } from '../../server/platform/time/amsterdam.ts';
import { Proposal } from '../../server/proposals/proposal.entity.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import {
  Admission,
  Reaction,
  ReactionChannel,
  ReactionState,
} from '../../server/reactions/reaction.entity.ts';
import { aSecretary } from '../builders/person.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { aPdf } from '../support/files.ts';
import {
  anInvitedProvider,
  mailDomain,
  mailed,
  sendMail,
  settledMails,
  takesMail,
  trustedServer,
  type Invited,
} from '../support/send-mail.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let setting: RegionSetting;
let us: Invited;

beforeAll(async () => {
  on = await startApp(takesMail);
  setting = await aRegion(on);
});
beforeEach(async () => {
  us = await anInvitedProvider(on, setting);
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
const reactionOf = () =>
  rows().findOneBy(Reaction, { proposalId: us.proposal.id, providerId: us.provider.id });
const revisionsOf = async () =>
  rows().find(ReactionRevision, {
    where: { reactionId: (await reactionOf())!.id },
    order: { number: 'ASC' },
  });
const change = (where: { id: string }, patch: Partial<Proposal>) =>
  on.app.services.database.transaction((manager) => manager.update(Proposal, where, patch));

describe('A representative reacts by mail', () => {
  test('a mail to the address of the provider becomes its submitted reaction, with a receipt that answers the mail', async () => {
    const mail = await mailed(on, us, {
      messageId: '<brief-1@example.org>',
      text: 'Wij zijn het één met u.\n\nOp ma 2 mrt 2026 om 10:12 schreef OWO <x@in.example.org>:\n> Reageren kan tot 16 maart.\n',
      attachments: [{ filename: 'cijfers.pdf', content: aPdf('cijfers') }],
    });
    expect(mail).toMatchObject({ state: InboundMailState.LINKED, reason: null, senderProven: true });
    const reaction = await reactionOf();
    expect(reaction).toMatchObject({
      state: ReactionState.SUBMITTED,
      channel: ReactionChannel.E_MAIL,
      late: false,
      receiptNumber: expect.stringMatching(/-2026-0000\d$/),
    });
    const [revision] = await revisionsOf();
    expect(revision).toMatchObject({
      text: 'Wij zijn het één met u.',
      standpoint: null,
      submittedById: us.role.personId,
    });
    const [document] = await rows().findBy(Document, { holderId: revision!.id });
    expect(document).toMatchObject({ title: 'cijfers', audience: 'TABLE' });
    const receipt = await rows().findOneByOrFail(OutboxMail, { subjectId: reaction!.id });
    expect(receipt).toMatchObject({ recipient: us.from, inReplyTo: 'brief-1@example.org' });
    expect(receipt.subject).toContain(reaction!.receiptNumber);
  });

  test('a second mail while the proposal is open is a new revision, and the first stays', async () => {
    await mailed(on, us, { text: 'Eerste' });
    expect(await mailed(on, us, { text: 'Tweede' })).toMatchObject({ state: InboundMailState.LINKED });
    expect((await revisionsOf()).map(({ text }) => text)).toEqual(['Eerste', 'Tweede']);
  });

  test('an unfinished draft in the portal stays a draft beside the mail', async () => {
    const colleague = await on.as(us.role);
    const start =
      'mutation ($input: StartReactionInput!) { startReaction(input: $input) { reaction { id draft { version } } problems { code } } }';
    const { data } = await colleague(start, { input: { proposalId: us.proposal.id } });
    const { id, draft } = data.startReaction.reaction;
    const save =
      'mutation ($input: SaveReactionDraftInput!) { saveReactionDraft(input: $input) { problems { code field } } }';
    const typed = {
      text: 'Half af',
      confidential: false,
      textConfidential: false,
      objectsToPublication: false,
    };
    const saved = await colleague(save, {
      input: { reactionId: id, version: draft.version, comments: [], ...typed },
    });
    expect(saved.data.saveReactionDraft.problems).toEqual([]);
    await mailed(on, us, { text: 'Per mail' });
    expect((await revisionsOf()).map(({ text, submittedAt }) => [text, submittedAt !== null])).toEqual([
      ['Per mail', true],
      ['Half af', false],
    ]);
  });

  test('a mail to the general address that names one open proposal is a reaction too', async () => {
    const mail = await mailed(on, us, {
      to: `${setting.region.slug}@${mailDomain}`,
      subject: `Over ${us.proposal.number}`,
    });
    expect(mail.state).toBe(InboundMailState.LINKED);
    expect(await reactionOf()).toMatchObject({ channel: ReactionChannel.E_MAIL });
  });

  test('the same mail to both addresses is one reaction', async () => {
    const before = await rows().count(InboundMail);
    await sendMail(on, {
      from: us.from,
      subject: `Over ${us.proposal.number}`,
      text: 'Eens',
      to: [`${setting.region.slug}@${mailDomain}`, us.address],
    });
    const mails = (await settledMails(on, before + 2)).slice(-2);
    expect(mails.map(({ state }) => state).toSorted()).toEqual(['IGNORED', 'LINKED']);
    expect(await revisionsOf()).toHaveLength(1);
  });

  test('a mail after the deadline is kept as late, by its moment of receipt', async () => {
    await change({ id: us.proposal.id }, { deadline: new Date(on.clock.now().getTime() - 1000) });
    await mailed(on, us);
    expect(await reactionOf()).toMatchObject({ late: true, admission: Admission.PENDING });
    expect(await mailed(on, us, { text: 'Toch anders' })).toMatchObject({
      state: InboundMailState.HELD,
      reason: MailReason.CHANGED_TOO_LATE,
    });
  });

  test('the same message that comes twice is taken once', async () => {
    const headers = {
      'Authentication-Results': `${trustedServer}; dmarc=pass header.from=${us.from.split('@')[1]}`,
      Date: 'Mon, 2 Mar 2026 10:00:00 +0100',
    };
    const messageId = '<twee-keer@example.org>';
    const again = { from: us.from, to: us.address, text: 'Eens', messageId, headers };
    const before = await rows().count(InboundMail);
    expect(await sendMail(on, again)).toMatch(/^250/);
    expect(await sendMail(on, again)).toMatch(/^250/);
    await settledMails(on, before + 1);
    expect(await rows().count(InboundMail)).toBe(before + 1);
    expect(await revisionsOf()).toHaveLength(1);
  });
});

test('an address that is none of ours is refused at once', async () => {
  for (const to of [`reactie-abcdefghjkmn@${mailDomain}`, `elders@${mailDomain}`, 'iemand@example.net'])
    await expect(sendMail(on, { from: us.from, to })).rejects.toMatchObject({ responseCode: 550 });
});

test('the invitation to react can be answered, and says so', async () => {
  const until = addDays(localDate(on.clock.now()), 30);
  const extend =
    'mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { problems { field code } } }';
  const secretary = await on.as(await aSecretary(on, setting.region));
  const { data, errors } = await secretary(extend, {
    input: {
      proposalId: us.proposal.id,
      version: us.proposal.version,
      deadlineDate: until,
      reason: 'Meer tijd',
    },
  });
  expect(errors).toBeUndefined();
  expect(data.extendDeadline.problems).toEqual([]);
  const mail = await rows().findOneByOrFail(OutboxMail, { subjectId: us.proposal.id, recipient: us.from });
  expect(mail.replyTo).toBe(us.address);
});
