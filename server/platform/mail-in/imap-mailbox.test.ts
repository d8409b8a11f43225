import { afterEach, describe, expect, test } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { pino } from 'pino';
import { imapServer, type ImapServer } from '../../../test/support/imap-server.ts';
import { fetchMails } from './imap-mailbox.ts';
import type { Envelope, MailTaker } from './mail-server.ts';

let server: ImapServer;
afterEach(() => server.stop());

const log = pino({ level: 'silent' });
const ours = 'reactie-abcdefghjkmn@in.example.org';
const mail = (head: string, body = 'Wij zijn het eens.\r\n') =>
  Buffer.from(`${head}\r\nSubject: Reactie\r\n\r\n${body}`);

interface Kept extends Envelope {
  raw: Buffer;
}
function aTaker(kept: Kept[], fails: () => boolean = () => false): MailTaker {
  return {
    maxBytes: 2_000_000,
    knows: async (address) => address.endsWith('@in.example.org'),
    keep: async (envelope, raw) => {
      const bytes = await buffer(raw);
      if (fails()) throw new Error('the disk is full');
      kept.push({ ...envelope, raw: bytes });
    },
  };
}
const flags = () => server.mails.map((one) => [...one.flags].toSorted());

describe('What is unread in a mailbox is fetched', () => {
  test('byte for byte, for the address that it was delivered to, and marked read', async () => {
    const raws = [
      mail(`Return-Path: <jan@example.org>\r\nTo: ${ours}`),
      mail(`Delivered-To: Region@in.example.org\r\nTo: ${ours}`, `één\0\r\n.\r\n${'a'.repeat(200_000)}\r\n`),
      mail(`Return-Path: <>\r\nTo: "Tafel" <owo@example.org>,\r\n ${ours}`, ''),
    ];
    server = await imapServer(raws);
    const kept: Kept[] = [];
    await fetchMails(server.address, aTaker(kept), log);
    expect(kept.map(({ from, to }) => [from, to])).toEqual([
      ['jan@example.org', [ours]],
      ['unknown', ['region@in.example.org']],
      ['', [ours]],
    ]);
    expect(kept.map(({ raw }, at) => raw.equals(raws[at]!))).toEqual([true, true, true]);
    expect(flags()).toEqual([['\\Seen'], ['\\Seen'], ['\\Seen']]);
    expect(server.asked.some((line) => /LOGIN "?jan"? "?geheim@"?/.test(line))).toBe(true);

    await fetchMails(server.address, aTaker(kept), log);
    expect(kept).toHaveLength(3);
  });

  test('but not what is of nobody here, or too large: it stays there, flagged', async () => {
    server = await imapServer([
      mail('To: elders@example.net'),
      mail(`To: ${ours}`, 'a'.repeat(2_000_001)),
      mail(`To: ${ours}`),
    ]);
    const kept: Kept[] = [];
    await fetchMails(server.address, aTaker(kept), log);
    expect(kept).toHaveLength(1);
    expect(flags()).toEqual([['\\Flagged', '\\Seen'], ['\\Flagged', '\\Seen'], ['\\Seen']]);
  });

  test('again when it could not be kept, and it hinders no other', async () => {
    server = await imapServer([mail(`To: ${ours}`, 'Een\r\n'), mail(`To: ${ours}`, 'Twee\r\n')]);
    const kept: Kept[] = [];
    let times = 0;
    const taker = aTaker(kept, () => (times += 1) === 1);
    await fetchMails(server.address, taker, log).catch(() => undefined);
    expect(flags()).toEqual([[], ['\\Seen']]);
    await fetchMails(server.address, taker, log);
    expect(kept).toHaveLength(2);
    expect(flags()).toEqual([['\\Seen'], ['\\Seen']]);
  });

  test.each(['ASKED', 'WITHIN', 'MARKING'] as const)(
    'again when the connection broke in the middle, and the program stays: %s',
    async (moment) => {
      const long = mail(`To: ${ours}`, `${'woord '.repeat(40_000)}\r\n`);
      server = await imapServer([mail(`To: ${ours}`), long]);
      server.breakOffAt(102, moment);
      const kept: Kept[] = [];
      await fetchMails(server.address, aTaker(kept), log).catch(() => undefined);
      expect(flags()).toEqual([['\\Seen'], []]);
      // What was kept and not marked comes once more: the same bytes, never a part of them.
      expect(kept).toHaveLength(moment === 'MARKING' ? 2 : 1);
      server.breakOffAt(null);
      await fetchMails(server.address, aTaker(kept), log);
      expect(kept.slice(1).every(({ raw }) => raw.equals(long))).toBe(true);
      expect(flags()).toEqual([['\\Seen'], ['\\Seen']]);
    },
  );

  test('and who is told to stop does not wait for a mailbox that says nothing', async () => {
    server = await imapServer([mail(`To: ${ours}`)]);
    server.fallSilent();
    const stopping = new AbortController();
    const start = Date.now();
    const fetching = fetchMails(server.address, aTaker([]), log, stopping.signal).catch(() => undefined);
    await new Promise((resume) => setTimeout(resume, 200));
    stopping.abort();
    await fetching;
    expect(Date.now() - start).toBeLessThan(5000);
  });

  test('and a mailbox that nobody answers for is a failure that is told', async () => {
    server = await imapServer([]);
    const { address } = server;
    await server.stop();
    await expect(fetchMails(address, aTaker([]), log)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
