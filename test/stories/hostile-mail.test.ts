import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { InboundFile } from '../../server/intake/inbound-file.entity.ts';
import { InboundMail, InboundMailState, MailReason } from '../../server/intake/inbound-mail.entity.ts';
import { keepMail } from '../../server/intake/keep-mail.ts';
import { processMails } from '../../server/intake/process-mails.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { hostileMails } from '../support/hostile-mails.ts';
import { mutatedMails } from '../support/mutated-mails.ts';
import { lined, sendBytes } from '../support/raw-smtp.ts';
import { anInvitedProvider, mailed, takesMail, trustedServer, type Invited } from '../support/send-mail.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let setting: RegionSetting;
let us: Invited;

beforeAll(async () => {
  on = await startApp(takesMail);
  setting = await aRegion(on);
  us = await anInvitedProvider(on, setting);
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const vouched = () => `${trustedServer}; dmarc=pass header.from=${us.from.split('@')[1]}`;

/** The row of a mail, once it is settled. */
async function settled(raw: Buffer, seconds = 60): Promise<InboundMail> {
  for (let left = seconds * 10; left > 0; left -= 1) {
    const mail = await rows().findOneBy(InboundMail, { sha256: sha256(raw) });
    if (mail && mail.state !== InboundMailState.RECEIVED) return mail;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('the mail was not settled');
}

/** What must be true of every mail, whatever is in it. */
async function expectWhole(mail: InboundMail, raw: Buffer): Promise<void> {
  expect(sha256(await buffer(await on.app.services.files.read(mail.fileKey)))).toBe(sha256(raw));
  expect(mail.bytes).toBe(raw.length);
  expect(mail.reason === null).toBe(mail.state === InboundMailState.LINKED);
  for (const shown of [mail.subject, mail.fromName, mail.fromAddress]) expect(shown).not.toMatch(/\p{Cc}/u);
  for (const { fileName } of await rows().findBy(InboundFile, { mailId: mail.id })) {
    expect(fileName.length).toBeLessThanOrEqual(150);
    expect(fileName).not.toMatch(/[/\\]|\p{C}/u);
  }
}

/** What a good mail becomes after all that: it is not hindered. */
async function expectNextIsRead(): Promise<void> {
  const next = await anInvitedProvider(on, setting);
  expect(await mailed(on, next)).toMatchObject({ state: InboundMailState.LINKED });
}

describe('Hostile mail is kept whole, ends in a known state, and hinders no other', () => {
  test('each of a collection, sent by SMTP', async () => {
    const mails = hostileMails(us.from, vouched()).map(({ name, raw }) => ({ name, raw: lined(raw) }));
    for (const { name, raw } of mails)
      expect([name, await sendBytes(on.app.mailPort!, us.from, us.address, raw)]).toEqual([
        name,
        expect.stringMatching(/^250 /),
      ]);
    for (const { raw } of mails) await expectWhole(await settled(raw), raw);
    expect(await rows().countBy(InboundMail, { state: InboundMailState.RECEIVED })).toBe(0);
    await expectNextIsRead();
  }, 240_000);

  test('whatever was cut, doubled or swapped in it', async () => {
    const { services } = on.app;
    const head = `Authentication-Results: ${vouched()}\r\nFrom: ${us.from}\r\n`;
    // A new choice each time; a failure names its mail by what it ends in.
    const sent = fc.sample(mutatedMails(head), { numRuns: 120 });
    for (const raw of sent)
      await keepMail(services, { from: us.from, to: [us.address] }, Readable.from([raw]));
    for (const raw of sent) await expectWhole(await settled(raw), raw);
    await expectNextIsRead();
  }, 240_000);

  test('one with an attachment of 40 MB, which people read', async () => {
    const head = `From: ${us.from}\r\nSubject: Groot\r\nAuthentication-Results: ${vouched()}\r\n`;
    const body = 'Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    const line = Buffer.from(`${'QUJD'.repeat(19)}\r\n`);
    const raw = Buffer.concat([
      Buffer.from(head + body),
      Buffer.alloc(Math.ceil((40 * 2 ** 20) / 57) * 78, line),
    ]);
    expect(await sendBytes(on.app.mailPort!, us.from, us.address, raw)).toMatch(/^250 /);
    const mail = await settled(raw);
    await expectWhole(mail, raw);
    expect(mail).toMatchObject({
      state: InboundMailState.HELD,
      reason: MailReason.TOO_LARGE,
      subject: 'Groot',
    });
    await expectNextIsRead();
  }, 120_000);

  test('one that is larger than is taken is refused, and nothing of it stays', async () => {
    const before = await rows().count(InboundMail);
    const raw = Buffer.alloc(61 * 2 ** 20, 'woord\r\n');
    expect(await sendBytes(on.app.mailPort!, us.from, us.address, raw)).toMatch(/^552 /);
    expect(await rows().count(InboundMail)).toBe(before);
  }, 120_000);

  test('one at which the program ended each time it was read waits for people, unread', async () => {
    const raw = Buffer.from(`From: ${us.from}\r\nSubject: Weer\r\n\r\nTekst`);
    const { services } = on.app;
    await services.database.transaction(async (manager) => {
      await keepMail(services, { from: us.from, to: [us.address] }, Readable.from([raw]));
      await manager.update(InboundMail, { sha256: sha256(raw) }, { attempts: 4 });
    });
    expect(await settled(raw)).toMatchObject({ state: InboundMailState.HELD, reason: MailReason.UNREADABLE });
  });
});

describe('One mail is one reaction', () => {
  const letter = (id: string, words: string) =>
    Buffer.from(
      `Authentication-Results: ${vouched()}\r\nFrom: ${us.from}\r\nMessage-ID: <${id}@example.org>\r\nSubject: Reactie\r\n\r\n${words}\r\n`,
    );

  test('when it comes eight times at the same moment', async () => {
    us = await anInvitedProvider(on, setting);
    const raw = letter('tegelijk', 'Eens');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => sendBytes(on.app.mailPort!, us.from, us.address, raw)),
    );
    for (const answer of answers) expect(answer).toMatch(/^250 /);
    await settled(raw);
    expect(await rows().countBy(InboundMail, { sha256: sha256(raw) })).toBe(1);
    expect(await revisions()).toHaveLength(1);
  });

  test('when four servers look at the mail that waits at the same moment', async () => {
    us = await anInvitedProvider(on, setting);
    const others = process.env.DATABASE_URL ? [await anotherServer(), await anotherServer()] : [on, on];
    const raws = Array.from({ length: 6 }, (_, at) => letter(`wacht-${at}`, `Deel ${at}`));
    for (const raw of raws) await sendBytes(on.app.mailPort!, us.from, us.address, raw);
    await Promise.all([on, on, ...others].map((one) => processMails(one.app.services)));
    for (const raw of raws)
      expect(await settled(raw)).toMatchObject({ state: InboundMailState.LINKED, attempts: 1 });
    expect((await revisions()).map(({ text }) => text).toSorted()).toEqual(raws.map((_, at) => `Deel ${at}`));
    for (const other of others) if (other !== on) await other.stop();
  });

  const revisions = async () => {
    const { id } = await rows().findOneByOrFail(Reaction, {
      proposalId: us.proposal.id,
      providerId: us.provider.id,
    });
    return rows().findBy(ReactionRevision, { reactionId: id });
  };
  const anotherServer = () =>
    startApp(takesMail, on.clock.now().toISOString(), {
      url: on.app.services.config.DATABASE_URL,
      folder: on.app.services.config.DATA_DIR,
      drop: async () => undefined,
    });
});
