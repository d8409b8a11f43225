import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import nodemailer from 'nodemailer';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { Document } from '../../server/documents/document.entity.ts';
import { InboundMail, InboundMailState } from '../../server/intake/inbound-mail.entity.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { aPdf } from '../support/files.ts';
import { sendBytes, stuffed, talkTo, type SmtpTalk } from '../support/raw-smtp.ts';
import {
  anInvitedProvider,
  lastMail,
  mailDomain,
  settledMails,
  takesMail,
  trustedServer,
  type Invited,
} from '../support/send-mail.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let setting: RegionSetting;
let us: Invited;
let before: number;

beforeAll(async () => {
  on = await startApp(takesMail);
  setting = await aRegion(on);
});
beforeEach(async () => {
  us = await anInvitedProvider(on, setting);
  before = await rows().count(InboundMail);
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
const port = () => on.app.mailPort!;
const vouched = () => `${trustedServer}; dmarc=pass header.from=${us.from.split('@')[1]}`;
const letter = (words: string, type = 'text/plain; charset=utf-8') =>
  Buffer.from(
    `Authentication-Results: ${vouched()}\r\nFrom: ${us.from}\r\nSubject: Reactie\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${words}\r\n`,
  );

async function revisions(): Promise<ReactionRevision[]> {
  const { id } = await rows().findOneByOrFail(Reaction, {
    proposalId: us.proposal.id,
    providerId: us.provider.id,
  });
  return rows().find(ReactionRevision, { where: { reactionId: id }, order: { number: 'ASC' } });
}

/** That one more mail came, byte for byte as it was sent, and became the reaction of these words. */
async function expectTaken(raw: Buffer, words: string): Promise<void> {
  const mail = await lastMail(on, before + 1);
  expect(mail.state).toBe(InboundMailState.LINKED);
  expect((await buffer(await on.app.services.files.read(mail.fileKey))).equals(raw)).toBe(true);
  expect((await revisions()).map(({ text }) => text)).toEqual([words]);
}

describe('Nodemailer, as the mail server of a stranger', () => {
  /** As it comes: it would use STARTTLS where that were offered. */
  const transport = (more: object = {}) =>
    nodemailer.createTransport({ host: '127.0.0.1', port: port(), ...more });
  const headers = () => ({ 'Authentication-Results': vouched() });

  test('sends text, HTML and attachments with names in any letters', async () => {
    const sent = await transport().sendMail({
      headers: headers(),
      from: { name: 'Jan Bouma (Soarch oan Hûs)', address: us.from },
      to: { name: 'Overlegtafel', address: us.address },
      subject: 'Ús reaksje — € 12,50 it oere',
      text: '.\n..\nWy binne it iens mei útstel één.\n\nFrom hjoed ôf.\n',
      html: '<p>Wy binne it <b>iens</b>.</p>',
      attachments: [
        { filename: 'sifers oer it jier – “2026”.pdf', content: aPdf('sifers') },
        { filename: 'notysje.txt', content: 'Tekst mei €\n', contentType: 'text/plain; charset=utf-8' },
      ],
    });
    expect(sent.response).toMatch(/^250/);
    expect(await lastMail(on, before + 1)).toMatchObject({
      state: InboundMailState.LINKED,
      fromName: 'Jan Bouma (Soarch oan Hûs)',
      subject: 'Ús reaksje — € 12,50 it oere',
    });
    const [revision] = await revisions();
    expect(revision!.text).toBe('.\n..\nWy binne it iens mei útstel één.\n\nFrom hjoed ôf.');
    const documents = await rows().find(Document, {
      where: { holderId: revision!.id },
      order: { position: 'ASC' },
    });
    expect(documents.map(({ title }) => title)).toEqual(['sifers oer it jier – “2026”', 'notysje']);
  });

  test('sends twenty mails over a few lasting connections, and none is lost or taken twice', async () => {
    const pool = transport({ pool: true, maxConnections: 4, maxMessages: 3 });
    const words = Array.from({ length: 20 }, (_, at) => `Brief ${at}`);
    await Promise.all(
      words.map((text) =>
        pool.sendMail({ headers: headers(), from: us.from, to: us.address, subject: 'Reactie', text }),
      ),
    );
    pool.close();
    await settledMails(on, before + 20);
    expect((await revisions()).map(({ text }) => text).toSorted()).toEqual(words.toSorted());
  });

  test('hears that there is no TLS when it insists on it, and sends nothing', async () => {
    const insisting = transport({ requireTLS: true });
    const sending = insisting.sendMail({ from: us.from, to: us.address, text: 'Geheim' });
    await expect(sending).rejects.toMatchObject({ code: 'ETLS' });
    expect(await rows().count(InboundMail)).toBe(before);
  });
});

describe('Byte for byte', () => {
  let talk: SmtpTalk;
  beforeEach(async () => {
    talk = await talkTo(port());
  });
  afterEach(() => talk.end());

  async function startMail(...lines: string[]): Promise<void> {
    for (const line of lines.length > 0 ? lines : [`MAIL FROM:<${us.from}>`, `RCPT TO:<${us.address}>`])
      expect(await talk.say(line)).toMatch(/^250 /);
    expect(await talk.say('DATA')).toMatch(/^354 /);
  }

  test('lines of dots arrive as they were written', async () => {
    const words = '.\n..\n...\n.eens\n\n. .\n.';
    const raw = letter(words.replaceAll('\n', '\r\n'));
    expect(await sendBytes(port(), us.from, us.address, raw)).toMatch(/^250 /);
    await expectTaken(raw, words);
  });

  test('only a dot on a line that CRLF begins and ends is the end of a mail: nothing is smuggled behind it', async () => {
    await startMail();
    const smuggled = ['\n.\n', '\r\n.\n', '\n.\r\n', '\r.\r', '\r\n.\r', '\n.\r'].map(
      (end) =>
        `${end}MAIL FROM:<baas@example.org>\r\nRCPT TO:<${us.address}>\r\nDATA\r\nSubject: Vals\r\n\r\nVals`,
    );
    await talk.send(Buffer.concat([letter(`Echt${smuggled.join('')}`), Buffer.from('.\r\n')]));
    expect(await talk.answer()).toMatch(/^250 /);
    expect(await talk.say('NOOP')).toMatch(/^250 /);
    await settledMails(on, before + 1);
    expect(await rows().count(InboundMail)).toBe(before + 1);
    expect(await revisions()).toHaveLength(1);
  });

  test('commands that are sent ahead are answered in turn, also when one address is none of ours', async () => {
    expect(await talk.say('EHLO mx.example.org')).toMatch(/PIPELINING/);
    const raw = letter('Vooruit gestuurd');
    const ahead = [
      `MAIL FROM:<${us.from}>`,
      `RCPT TO:<niemand@${mailDomain}>`,
      `RCPT TO:<${us.address}>`,
      'DATA',
    ];
    await talk.send(Buffer.from(`${ahead.join('\r\n')}\r\n`));
    for (const code of [/^250 /, /^550 /, /^250 /, /^354 /]) expect(await talk.answer()).toMatch(code);
    await talk.send(Buffer.concat([stuffed(raw), Buffer.from('.\r\nQUIT\r\n')]));
    expect(await talk.answer()).toMatch(/^250 /);
    expect(await talk.answer()).toMatch(/^221 /);
    await expectTaken(raw, 'Vooruit gestuurd');
  });

  test('letters of eight bits are taken as they are (8BITMIME)', async () => {
    expect(await talk.say('EHLO mx.example.org')).toMatch(/8BITMIME/);
    await startMail(`MAIL FROM:<${us.from}> BODY=8BITMIME`, `RCPT TO:<${us.address}>`);
    const latin = Buffer.from(letter('', 'text/plain; charset=iso-8859-1').toString().trimEnd(), 'latin1');
    const raw = Buffer.concat([latin, Buffer.from('\r\n\r\nW\xfd binne it \xe9\xe9ns\r\n', 'latin1')]);
    await talk.send(Buffer.concat([raw, Buffer.from('.\r\n')]));
    expect(await talk.answer()).toMatch(/^250 /);
    await expectTaken(raw, 'Wý binne it ééns');
  });

  test('it makes no difference where the network cuts a line end, a dot or a letter', async () => {
    await startMail();
    const raw = letter('.één\r\n.\r\ntwee');
    const bytes = Buffer.concat([stuffed(raw), Buffer.from('.\r\n')]);
    for (const byte of bytes) {
      await talk.send(Buffer.from([byte]));
      // So that each byte is a packet of its own.
      await pause(1);
    }
    expect(await talk.answer()).toMatch(/^250 /);
    await expectTaken(raw, '.één\n.\ntwee');
  });

  test('neither TLS nor a password is offered, and who asks for them can go on without', async () => {
    const offered = await talk.say('EHLO mx.example.org');
    expect(offered).not.toMatch(/STARTTLS|AUTH/);
    expect(offered).toMatch(/SIZE \d+/);
    expect(await talk.say('STARTTLS')).toMatch(/^5\d\d /);
    expect(await talk.say('AUTH PLAIN AGphbgBnZWhlaW0=')).toMatch(/^5\d\d /);
    expect(await talk.say('VRFY root')).toMatch(/^(252|5\d\d) /);
    const raw = letter('Zonder TLS');
    await startMail();
    await talk.send(Buffer.concat([raw, Buffer.from('.\r\n')]));
    expect(await talk.answer()).toMatch(/^250 /);
    await expectTaken(raw, 'Zonder TLS');
  });

  test('a mail whose announced size is too large is refused before it is sent', async () => {
    expect(await talk.say(`MAIL FROM:<${us.from}> SIZE=${70 * 2 ** 20}`)).toMatch(/^552 /);
    await startMail();
  });

  test('a mail that breaks off before its end is not kept', async () => {
    await startMail();
    await talk.send(letter('Half').subarray(0, 200));
    talk.end();
    await pause(500);
    expect(await rows().count(InboundMail)).toBe(before);
  });
});
