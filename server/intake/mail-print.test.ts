import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { MailPrinter, type MailPrint } from './mail-print.ts';

function printOf(...chunks: (string | Buffer)[]): MailPrint {
  const printer = new MailPrinter();
  for (const chunk of chunks) printer.add(Buffer.from(chunk as string, 'latin1'));
  return printer.end();
}
const letter = (head = '', body = 'Eens\r\n', subject = 'Reactie') =>
  `${head}From: jan@example.org\r\nSubject: ${subject}\r\nMessage-ID: <1@example.org>\r\n\r\n${body}`;

test('a mail is the same whatever the servers on the way noted in it', () => {
  const first = printOf(letter('Received: from a; Mon, 2 Mar 2026 09:00:00\r\n'));
  const again = printOf(
    letter('Received: from b;\r\n Mon, 2 Mar 2026 09:05:00\r\nReturn-Path: <jan@a.nl>\r\n'),
  );
  expect(first.messageId).toBe('1@example.org');
  expect(again.contentHash).toBe(first.contentHash);
  expect(again.sha256).not.toBe(first.sha256);
});

test('a mail is another when its words, its subject or its sender are', () => {
  const other = letter().replace('jan@', 'piet@');
  const all = [letter(), letter('', 'Oneens\r\n'), letter('', 'Eens\r\n', 'Anders'), other];
  expect(new Set(all.map((raw) => printOf(raw).contentHash)).size).toBe(4);
});

test('it makes no difference in which pieces a mail comes', () => {
  const mails = fc.oneof(
    fc.constantFrom(letter(), letter('', ''), '\r\nEens', '\n\n', '', 'Subject: x\n\nEens\r\n\r\nToch'),
    fc
      .array(fc.constantFrom('\r', '\n', '\r\n', 'Subject: x', 'a'), { maxLength: 12 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(mails, fc.array(fc.nat(200), { maxLength: 6 }), (raw, cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), raw.length];
      const pieces = at.slice(1).map((end, n) => raw.slice(at[n], end));
      expect(printOf(...pieces)).toEqual(printOf(raw));
      expect(printOf(...raw)).toEqual(printOf(raw));
      expect(printOf(raw)).toMatchObject({
        bytes: raw.length,
        sha256: createHash('sha256').update(raw).digest('hex'),
      });
    }),
  );
});

test('a head without end is read up to its bounds, and what follows counts all the same', () => {
  const long = `Subject: x\r\n${'X-Lang: y\r\n'.repeat(40_000)}`;
  expect(printOf(`${long}a`).contentHash).not.toBe(printOf(`${long}b`).contentHash);
  expect(printOf(long, 'a').contentHash).toBe(printOf(`${long}a`).contentHash);
});
