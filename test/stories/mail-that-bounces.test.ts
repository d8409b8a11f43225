import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { InboundMail, InboundMailState, MailReason } from '../../server/intake/inbound-mail.entity.ts';
import { MailState, OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { bouncedMailId } from '../../server/notifications/record-bounce.ts';
import { Person } from '../../server/people/person.entity.ts';
import { aContractManager, aRepresentative } from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startMailbox, type Mailbox, type ReceivedMail } from '../support/mailbox.ts';
import { sendBytes } from '../support/raw-smtp.ts';
import { lastMail, takesMail } from '../support/send-mail.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { aWholeDraft, publishDraft, publishing } from '../support/write-proposal.ts';

let mailbox: Mailbox;
let on: TestApp;
let here: RegionSetting;
beforeAll(async () => {
  mailbox = await startMailbox();
  on = await startApp({ ...takesMail, SMTP_URL: mailbox.url });
});
afterAll(async () => {
  await on.stop();
  await mailbox.stop();
});
beforeEach(async () => {
  mailbox.mails.length = 0;
  mailbox.takeMs(0);
  here = await aRegion(on);
});

const rows = () => on.app.services.database.manager;
const until = async (holds: () => Promise<boolean> | boolean) => {
  for (let left = 200; left > 0 && !(await holds()); left -= 1)
    await new Promise((resume) => setTimeout(resume, 50));
};

interface Sent {
  ask: Ask;
  proposalId: string;
  /** Address of the representative of the invited provider. */
  email: string;
}

/** Publishes a proposal to one invited provider: the mail to its representative is on its way. */
async function published(): Promise<Sent> {
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, [here.lots[0]!]);
  const { personId } = await aRepresentative(on, provider);
  const { email } = await rows().findOneByOrFail(Person, { id: personId });
  const ask = await on.as(await aContractManager(on, here.municipalities[0]!));
  const draft = await aWholeDraft(ask, here);
  await ask(publishDraft, { input: publishing(draft) });
  return { ask, proposalId: draft.id, email };
}

async function receivedBy({ email }: Sent): Promise<ReceivedMail> {
  const find = () => mailbox.mails.find(({ to }) => to[0] === email);
  await until(() => find() !== undefined);
  return find()!;
}

const mailTo = async ({ proposalId, email }: Sent): Promise<OutboxMail> =>
  rows().findOneByOrFail(OutboxMail, { subjectId: proposalId, recipient: email });

async function reachOf({ ask, proposalId }: Sent): Promise<Record<string, number>> {
  const query = `query ($id: ID!) {
    proposal(id: $id) { reach { total { invited delivered underway undeliverable toCall } } }
  }`;
  return (await ask(query, { id: proposalId })).data.proposal.reach.total;
}

/** As Postfix writes it: a text for people, a report for programs, and the head of the mail that did not arrive. */
const reportOn = ({ raw }: ReceivedMail, email: string, action = 'failed', status = '5.1.1'): Buffer =>
  Buffer.from(
    [
      'Received: by mx.elders.example (Postfix) id 4Wk3; Mon, 2 Mar 2026 10:00:02 +0100 (CET)',
      'From: MAILER-DAEMON@mx.elders.example (Mail Delivery System)',
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      '\tboundary="4Wk3.1772442002/mx.elders.example"',
      'Message-Id: <20260302090002.4Wk3@mx.elders.example>',
      '',
      'This is a MIME-encapsulated message.',
      '',
      '--4Wk3.1772442002/mx.elders.example',
      'Content-Description: Notification',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      `<${email}>: host mx.elders.example said: 550 ${status} User unknown`,
      '',
      '--4Wk3.1772442002/mx.elders.example',
      'Content-Description: Delivery report',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.elders.example',
      '',
      `Final-Recipient: rfc822; ${email}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; 550 ${status} User unknown`,
      '',
      '--4Wk3.1772442002/mx.elders.example',
      'Content-Description: Undelivered Message Headers',
      'Content-Type: text/rfc822-headers',
      '',
      raw.slice(0, raw.indexOf('\r\n\r\n')),
      '',
      '--4Wk3.1772442002/mx.elders.example--',
      '',
    ].join('\r\n'),
    'latin1',
  );

/** Sends a mail to our own listener, as the mail server of a recipient does; answers its row, once it is settled. */
async function comesBack(to: string, raw: Buffer, from = ''): Promise<InboundMail> {
  const before = await rows().count(InboundMail);
  expect(await sendBytes(on.app.mailPort!, from, to, raw)).toMatch(/^250 /);
  return lastMail(on, before + 1);
}

describe('A mail that another server accepted, and that comes back by our own listener', () => {
  test('is undeliverable in the reach of its proposal, with somebody to call', async () => {
    const sent = await published();
    const received = await receivedBy(sent);
    await until(async () => (await mailTo(sent)).state === MailState.ACCEPTED);
    expect(await reachOf(sent)).toMatchObject({ invited: 1, delivered: 1, undeliverable: 0, toCall: 0 });

    const report = await comesBack(received.from, reportOn(received, sent.email));
    expect(report).toMatchObject({
      state: InboundMailState.IGNORED,
      reason: MailReason.BOUNCE,
      regionId: null,
    });
    expect(await mailTo(sent)).toMatchObject({
      state: MailState.BOUNCED,
      bounceStatus: '5.1.1',
      lastError: expect.stringContaining('User unknown'),
    });
    expect(await reachOf(sent)).toMatchObject({ invited: 1, delivered: 0, undeliverable: 1, toCall: 1 });
  });

  test('is still on its way when the report only says that it is late', async () => {
    const sent = await published();
    const received = await receivedBy(sent);
    await until(async () => (await mailTo(sent)).state === MailState.ACCEPTED);
    await comesBack(received.from, reportOn(received, sent.email, 'delayed', '4.2.2'));
    expect(await mailTo(sent)).toMatchObject({ state: MailState.ACCEPTED, bounceStatus: '4.2.2' });
    expect(await reachOf(sent)).toMatchObject({ delivered: 1, undeliverable: 0 });
  });

  test('stays undeliverable when the report is faster than the answer of the server that took it', async () => {
    mailbox.takeMs(1500);
    const sent = await published();
    await until(async () => (await mailTo(sent)).attempts === 1);
    const { id } = await mailTo(sent);
    const returned = { raw: 'Subject: Voorstel\r\n\r\n' } as ReceivedMail;
    await comesBack(`bounces+${id}@${takesMail.INBOUND_MAIL_DOMAIN}`, reportOn(returned, sent.email));
    expect((await mailTo(sent)).state).toBe(MailState.BOUNCED);
    await receivedBy(sent);
    await until(async () => (await mailTo(sent)).sentAt !== null);
    expect(await mailTo(sent)).toMatchObject({ state: MailState.BOUNCED, sentAt: expect.any(Date) });
    expect(await reachOf(sent)).toMatchObject({ delivered: 0, undeliverable: 1 });
  });

  test.each([
    [
      'an out-of-office reply',
      'From: jan@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: Weg\r\n\r\nTot maandag. 5.1.1\r\n',
    ],
    ['a mail of nothing', '\r\n'],
  ])('is delivered when what comes back is %s', async (_what, raw) => {
    const sent = await published();
    const received = await receivedBy(sent);
    expect(bouncedMailId(received.from)).toBe((await mailTo(sent)).id);
    await until(async () => (await mailTo(sent)).state === MailState.ACCEPTED);
    expect(await comesBack(received.from, Buffer.from(raw))).toMatchObject({
      state: InboundMailState.IGNORED,
    });
    expect(await reachOf(sent)).toMatchObject({ delivered: 1, undeliverable: 0 });
    await until(async () => (await rows().countBy(OutboxMail, { state: MailState.QUEUED })) === 0);
    expect(mailbox.mails.every(({ to }) => to[0] !== 'jan@example.org')).toBe(true);
  });
});
