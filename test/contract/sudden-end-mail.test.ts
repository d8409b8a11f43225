import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { entities } from '../../server/database/entities.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { InboundMail, InboundMailState } from '../../server/intake/inbound-mail.entity.ts';
import { MailedReaction } from '../../server/intake/mailed-reaction.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Database } from '../../server/platform/database.ts';
import { ReactionRevision } from '../../server/reactions/reaction-revision.entity.ts';
import { Reaction } from '../../server/reactions/reaction.entity.ts';
import { aRegion } from '../builders/region.ts';
import { freePort } from '../support/free-port.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';
import { outsideDemo, runProgram, type Program } from '../support/program.ts';
import { sendBytes, talkTo } from '../support/raw-smtp.ts';
import { anInvitedProvider, takesMail, trustedServer, type Invited } from '../support/send-mail.ts';
import { startApp } from '../support/start-app.ts';

let own: OwnDatabase;
let database: Database;
let us: Invited;
let port: number;

beforeAll(async () => {
  own = await ownDatabase();
});
beforeEach(async () => {
  const on = await startApp(takesMail, new Date().toISOString(), own);
  us = await anInvitedProvider(on, await aRegion(on));
  await on.stop();
  port = await freePort();
  // Beside the program, and never as a second one: that would look at the mail that waits.
  database = await Database.open({ url: own.url, folder: own.folder, entities, migrations });
});
afterEach(() => database.close());
afterAll(() => own.drop());

const start = () =>
  runProgram({
    ...outsideDemo,
    ...takesMail,
    INBOUND_SMTP_PORT: String(port),
    DATA_DIR: own.folder,
    ...(own.url && { DATABASE_URL: own.url }),
  });

async function killed(program: Program): Promise<void> {
  program.send('SIGKILL');
  expect(await program.ended).toBe('SIGKILL');
}

const letter = (words: string) =>
  Buffer.from(
    [
      `Authentication-Results: ${trustedServer}; dmarc=pass header.from=${us.from.split('@')[1]}`,
      `From: ${us.from}`,
      `Message-ID: <${words.slice(0, 40)}@example.org>`,
      'Subject: Reactie',
      '',
      words,
      '',
    ].join('\r\n'),
  );
const send = (words: string) => sendBytes(port, us.from, us.address, letter(words)).catch(() => '');

/** Keys of the whole files in the store, and of those that are only begun. */
async function stored(): Promise<{ whole: string[]; begun: string[] }> {
  const all = await readdir(path.join(own.folder, 'files'), { recursive: true }).catch(() => []);
  const names = all.map((one) => path.basename(one)).filter((name) => name.length >= 36);
  return {
    whole: names.filter((name) => name.length === 36),
    begun: names.filter((name) => name.length > 36),
  };
}

const mails = () => database.manager.find(InboundMail, { where: { recipient: us.address.toLowerCase() } });

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error('it did not come about');
}

/** What became of all that was sent: the words in each revision, each mail that became one, each receipt. */
async function outcome() {
  const { manager } = database;
  const where = { proposalId: us.proposal.id, providerId: us.provider.id };
  const reactions = await manager.findBy(Reaction, where);
  const reactionId = reactions[0]?.id ?? '';
  const revisions = await manager.findBy(ReactionRevision, { reactionId });
  const mailed = await Promise.all(
    revisions.map(({ id }) => manager.countBy(MailedReaction, { revisionId: id })),
  );
  return {
    reactions: reactions.length,
    texts: revisions.map(({ text }) => text).toSorted(),
    mailed,
    receipts: await manager.countBy(OutboxMail, { subjectId: reactionId }),
  };
}
const onceEach = (words: string[]) => ({
  reactions: 1,
  texts: words.toSorted(),
  mailed: words.map(() => 1),
  receipts: words.length,
});

describe('kill -9', () => {
  test('in the middle of a mail keeps nothing of it, tells its sender nothing, and lets it be sent again', async () => {
    const program = await start();
    const before = await stored();
    const words = 'Wij zijn het niet eens. '.repeat(40_000);
    const talk = await talkTo(port);
    for (const line of [`MAIL FROM:<${us.from}>`, `RCPT TO:<${us.address}>`, 'DATA'])
      expect(await talk.say(line)).toMatch(/^[23]/);
    await talk.send(letter(words).subarray(0, 500_000));
    await until(async () => (await stored()).begun.length > before.begun.length);
    await killed(program);
    expect(await talk.answer()).toBe('');
    expect(await mails()).toEqual([]);
    expect((await stored()).whole).toEqual(before.whole);

    const again = await start();
    expect(await send('Nog eens verzonden')).toMatch(/^250 /);
    await until(async () => (await mails()).every(({ state }) => state !== InboundMailState.RECEIVED));
    expect(await outcome()).toEqual(onceEach(['Nog eens verzonden']));
    await killed(again);
  }, 180_000);

  test('between the keeping of mails and the reading of them leaves each to be read once after the start', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `Brief ${at} van onze organisatie`);
    const taken = new Set<string>();
    // Ended at once after the first answer, while others are kept or read, and when some have been settled.
    for (const delay of [0, 600]) {
      const program = await start();
      const sending = words
        .filter((one) => !taken.has(one))
        .map(async (one) => ((await send(one)) ? one : null));
      await Promise.race(sending);
      await pause(delay);
      await killed(program);
      for (const one of await Promise.all(sending)) if (one) taken.add(one);
      expect((await mails()).length).toBeGreaterThanOrEqual(taken.size);
      await leasesEnd();
    }
    const program = await start();
    // Whose sender heard nothing sends again; whose sender's answer got lost does so too.
    for (const one of words) expect(await send(one)).toMatch(/^250 /);
    await until(async () => (await mails()).every(({ state }) => state !== InboundMailState.RECEIVED));
    expect(await mails()).toHaveLength(words.length);
    expect((await mails()).map(({ state }) => state)).toEqual(words.map(() => InboundMailState.LINKED));
    expect(await outcome()).toEqual(onceEach(words));
    await killed(program);
  }, 240_000);
});

test('senders that hang up in the middle of a mail end nothing but their own mail', async () => {
  const program = await start();
  const begunBefore = (await stored()).begun.length;
  const head = letter('Half').subarray(0, 150);
  const much = Buffer.concat([head, Buffer.alloc(300_000, 'woord\r\n')]);
  const moments = [undefined, Buffer.alloc(0), head, much];
  await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const talk = await talkTo(port);
      for (const line of [`MAIL FROM:<${us.from}>`, `RCPT TO:<${us.address}>`]) await talk.say(line);
      const bytes = moments[at % moments.length];
      // Some hang up before they hear that they may begin.
      const begins = talk.send(Buffer.from('DATA\r\n'));
      if (at < 32) await begins.then(() => talk.answer());
      if (bytes) await talk.send(bytes);
      talk.end();
    }),
  );
  expect(await send('Heel')).toMatch(/^250 /);
  await until(async () => (await mails()).every(({ state }) => state !== InboundMailState.RECEIVED));
  expect(await outcome()).toEqual(onceEach(['Heel']));
  await until(async () => (await stored()).begun.length === begunBefore);
  expect(program.printed()).not.toMatch(/"level":[56]0/);
  program.send('SIGTERM');
  expect(await program.ended).toBe(0);
}, 120_000);

/** Five minutes pass in which nobody reads the mails that somebody was reading. */
async function leasesEnd(): Promise<void> {
  await database.transaction((manager) =>
    manager.update(InboundMail, { state: InboundMailState.RECEIVED }, { nextAttemptAt: new Date() }),
  );
}
