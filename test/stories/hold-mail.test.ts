import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { InboundFile } from '../../server/intake/inbound-file.entity.ts';
import { InboundMailState, MailReason } from '../../server/intake/inbound-mail.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Proposal, ProposalState } from '../../server/proposals/proposal.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { aRepresentative } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { aPdf } from '../support/files.ts';
import {
  anInvitedProvider,
  mailDomain,
  mailed,
  type Letter,
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
const change = (where: { id: string }, patch: Partial<Proposal>) =>
  on.app.services.database.transaction((manager) => manager.update(Proposal, where, patch));

describe('A mail waits for people', () => {
  const held = (reason: MailReason) => ({ state: InboundMailState.HELD, reason });

  test('when its sender represents nobody', async () => {
    const mail = await mailed(on, us, { from: 'onbekend@example.net' });
    expect(mail).toMatchObject({ ...held(MailReason.UNKNOWN_SENDER), fromAddress: 'onbekend@example.net' });
    expect(mail).toMatchObject({ providerId: us.provider.id, proposalId: us.proposal.id });
    expect(await reactionOf()).toBeNull();
  });

  test('when nobody vouches for its sender', async () => {
    expect(await mailed(on, us, { proven: false })).toMatchObject(held(MailReason.SENDER_NOT_PROVEN));
    const elsewhere = { 'Authentication-Results': 'evil.example.net; dmarc=pass header.from=example.org' };
    expect(await mailed(on, us, { headers: elsewhere })).toMatchObject(held(MailReason.SENDER_NOT_PROVEN));
    expect(await reactionOf()).toBeNull();
  });

  test('when it was sent to the address of another provider', async () => {
    const first = us;
    us = await anInvitedProvider(on, setting);
    expect(await mailed(on, us, { to: first.address })).toMatchObject(held(MailReason.OTHER_PROVIDER));
    expect(await mailed(on, first)).toMatchObject({ state: InboundMailState.LINKED });
  });

  test('when its sender represents two providers and does not say for which one', async () => {
    const second = await aProvider(on);
    await aContract(on, second, setting.municipalities[0]!, setting.lots);
    await aRepresentative(on, second, { personId: us.role.personId });
    const general = { to: `${setting.region.slug}@${mailDomain}`, subject: `${us.proposal.number}` };
    expect(await mailed(on, us, general)).toMatchObject(held(MailReason.SEVERAL_PROVIDERS));
    expect(await mailed(on, us)).toMatchObject({ state: InboundMailState.LINKED });
  });

  test('when it names no open proposal, or two', async () => {
    const other = (await aProposal(on, setting)).proposal;
    const to = `${setting.region.slug}@${mailDomain}`;
    expect(await mailed(on, us, { to, subject: 'Onze reactie' })).toMatchObject(held(MailReason.NO_PROPOSAL));
    expect(await mailed(on, us, { to, subject: `${us.proposal.number} en ${other.number}` })).toMatchObject(
      held(MailReason.SEVERAL_PROPOSALS),
    );
  });

  test('when an attachment is of an unknown kind, and the others are kept with it', async () => {
    const mail = await mailed(on, us, {
      attachments: [
        {
          filename: 'winmail.dat',
          content: Buffer.from('789f3e22', 'hex'),
          contentType: 'application/ms-tnef',
        },
        { filename: 'brief.pdf', content: aPdf('brief') },
      ],
    });
    expect(mail).toMatchObject(held(MailReason.FILE_UNREADABLE));
    const files = await rows().find(InboundFile, { where: { mailId: mail.id }, order: { position: 'ASC' } });
    expect(files.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
      ['winmail.dat', null],
      ['brief.pdf', 'application/pdf'],
    ]);
  });

  test('when nothing is written in it', async () => {
    expect(await mailed(on, us, { text: '   ' })).toMatchObject(held(MailReason.NO_TEXT));
  });

  test('when the proposal takes no reactions any more', async () => {
    await change({ id: us.proposal.id }, { state: ProposalState.DECIDED });
    expect(await mailed(on, us)).toMatchObject(held(MailReason.NOT_OPEN));
  });
});

describe('A program starts nothing', () => {
  test.each<[string, Partial<Letter>, MailReason]>([
    ['an out-of-office reply', { headers: { 'Auto-Submitted': 'auto-replied' } }, MailReason.AUTOMATIC],
    ['an automatic answer', { headers: { 'Auto-Submitted': 'auto-generated' } }, MailReason.AUTOMATIC],
    ['bulk mail', { headers: { Precedence: 'bulk' } }, MailReason.AUTOMATIC],
    ['an answer of an old program', { headers: { Precedence: 'auto_reply' } }, MailReason.AUTOMATIC],
    ['what Exchange answers', { headers: { 'X-Auto-Response-Suppress': 'DR, OOF' } }, MailReason.AUTOMATIC],
    ['what wants no answer', { headers: { 'X-Auto-Response-Suppress': 'All' } }, MailReason.AUTOMATIC],
    ['a newsletter', { headers: { 'List-Id': 'nieuws <nieuws.example.org>' } }, MailReason.AUTOMATIC],
    ['a mail that nobody sent', { envelopeFrom: '' }, MailReason.BOUNCE],
  ])('%s', async (_what, letter, reason) => {
    expect(await mailed(on, us, letter)).toMatchObject({ state: InboundMailState.IGNORED, reason });
    expect(await reactionOf()).toBeNull();
    expect(await rows().countBy(OutboxMail, { recipient: us.from })).toBe(0);
  });

  test('but a person whose program says that it is none is heard', async () => {
    const headers = { 'Auto-Submitted': 'no', 'X-Auto-Response-Suppress': 'None', Precedence: 'normal' };
    const vouched = `${trustedServer}; dmarc=pass header.from=${us.from.split('@')[1]}`;
    const letter = { headers: { ...headers, 'Authentication-Results': vouched } };
    expect(await mailed(on, us, letter)).toMatchObject({ state: InboundMailState.LINKED });
  });

  test('a bounce is noted with the mail that did not arrive', async () => {
    await mailed(on, us, { text: 'Eens' });
    const receipt = await rows().findOneByOrFail(OutboxMail, { subjectId: (await reactionOf())!.id });
    const report = [
      'From: MAILER-DAEMON@example.org',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Final-Recipient: rfc822; x@example.org',
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--b--',
    ].join('\r\n');
    const mail = await mailed(on, us, {
      raw: report,
      envelopeFrom: '',
      to: `bounces+${receipt.id}@${mailDomain}`,
    });
    expect(mail).toMatchObject({
      state: InboundMailState.IGNORED,
      reason: MailReason.BOUNCE,
      regionId: null,
    });
    expect(await rows().findOneByOrFail(OutboxMail, { id: receipt.id })).toMatchObject({
      state: 'BOUNCED',
      bounceStatus: '5.1.1',
    });
  });
});
