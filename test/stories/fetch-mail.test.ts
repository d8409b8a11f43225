import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { InboundMail, InboundMailState } from '../../server/intake/inbound-mail.entity.ts';
import { keepMail } from '../../server/intake/keep-mail.ts';
import { targetOf } from '../../server/intake/mail-address.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { fetchMails } from '../../server/platform/mail-in/imap-mailbox.ts';
import type { MailTaker } from '../../server/platform/mail-in/mail-server.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { aRegion } from '../builders/region.ts';
import { imapServer, type ImapServer } from '../support/imap-server.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';
import {
  anInvitedProvider,
  mailDomain,
  settledMails,
  trustedServer,
  type Invited,
} from '../support/send-mail.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

const settings = { INBOUND_MAIL_DOMAIN: mailDomain, INBOUND_TRUSTED_AUTHSERV: trustedServer };
let own: OwnDatabase;
let on: TestApp;
let us: Invited;
let server: ImapServer;

/** A mailbox with two letters of a provider, that hangs up just before the second is marked read; and then the program. */
beforeAll(async () => {
  own = await ownDatabase();
  const first = await startApp(settings, undefined, own);
  us = await anInvitedProvider(first, await aRegion(first));
  await first.stop();
  server = await imapServer([letter('Eerste brief'), letter('Twadde brief')]);
  server.breakOffAt(102, 'MARKING');
  on = await startApp({ ...settings, INBOUND_IMAP_URL: server.address }, undefined, own);
});
afterAll(async () => {
  await on.stop();
  await server.stop();
  await own.drop();
});

const letter = (words: string) =>
  Buffer.from(
    `Authentication-Results: ${trustedServer}; dmarc=pass header.from=${us.from.split('@')[1]}\r\nReturn-Path: <${us.from}>\r\nDelivered-To: ${us.address}\r\nFrom: ${us.from}\r\nMessage-ID: <${words.slice(0, 6)}@example.org>\r\nSubject: Reactie\r\n\r\n${words}\r\n`,
  );
const seen = () => server.mails.map(({ flags }) => flags.has('\\Seen'));

test('mail of a mailbox becomes a reaction once, also when the server hangs up before it is marked read', async () => {
  const { services } = on.app;
  await settledMails(on, 2);
  expect(seen()).toEqual([true, false]);

  // A minute later, when the server is there again.
  server.breakOffAt(null);
  const again: MailTaker = {
    maxBytes: 1_000_000,
    knows: async (address) => (await targetOf(services, address)) !== null,
    keep: (envelope, raw) => keepMail(services, envelope, raw),
  };
  await fetchMails(server.address, again, services.log);
  expect(seen()).toEqual([true, true]);

  const { manager } = services.database;
  expect((await manager.find(InboundMail)).map(({ state }) => state)).toEqual([
    InboundMailState.LINKED,
    InboundMailState.LINKED,
  ]);
  const reaction = await manager.findOneByOrFail(Reaction, { providerId: us.provider.id });
  const revisions = await manager.findBy(ReactionRevision, { reactionId: reaction.id });
  expect(revisions.map(({ text }) => text)).toEqual(['Eerste brief', 'Twadde brief']);
  expect(await manager.countBy(OutboxMail, { subjectId: reaction.id })).toBe(2);
});
