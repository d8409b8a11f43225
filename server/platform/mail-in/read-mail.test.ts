import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostileMails } from '../../../test/support/hostile-mails.ts';
import { mutatedMails } from '../../../test/support/mutated-mails.ts';
import { isAutomatic } from './automatic-mail.ts';
import { newWords } from './new-words.ts';
import { readMail } from './read-mail.ts';
import { senderCheck } from './sender-check.ts';

const vouched = 'mx.example.org; dmarc=pass header.from=zorg.example';
/** Slower than this on a busy machine is no longer an accident. */
const timeLimit = 15_000;

async function read(raw: Buffer) {
  const reading = await readMail(raw);
  const { headers, from, subject, text, files } = reading.mail;
  isAutomatic(headers, 'jan@zorg.example');
  senderCheck(headers, 'mx.example.org', from[0]?.address ?? '');
  newWords(text, subject);
  for (const shown of [subject, ...from.map(({ name }) => name), ...files.map(({ name }) => name)])
    expect(shown).not.toMatch(/\p{Cc}|\p{Cs}/u);
  expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}]/u);
  return reading;
}

describe('a hostile mail is read or set aside, in time', () => {
  test.each(hostileMails('jan@zorg.example', vouched).map(({ name, raw }) => [name, raw] as const))(
    '%s',
    async (_name, raw) => {
      const start = Date.now();
      await read(raw);
      expect(Date.now() - start).toBeLessThan(timeLimit);
    },
    60_000,
  );

  test('whatever was cut, doubled or swapped in it', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedMails(`From: jan@zorg.example\r\n`), async (raw) => {
        const start = Date.now();
        await read(raw);
        expect(Date.now() - start).toBeLessThan(timeLimit);
      }),
      { numRuns: 600 },
    );
  }, 240_000);
});

describe('what can be read is read', () => {
  const mailOf = (name: string) =>
    hostileMails('jan@zorg.example', vouched).find((one) => one.name === name)!.raw;

  test('in the charset of an old program', async () => {
    expect((await read(mailOf('windows-1252'))).mail.text).toContain('één voorstel van € 5');
  });

  test('and a thousand parts are not', async () => {
    for (const name of ['1,000 parts', '5,000 parts', 'parts nested 100 deep'])
      expect(await read(mailOf(name))).toMatchObject({ whole: false, why: 'TOO_MANY_PARTS' });
    for (const name of ['a header of 1 MB', 'a From of 100,000 addresses', 'a From of brackets'])
      expect(await read(mailOf(name))).toMatchObject({ whole: false, why: 'HEAD_TOO_LARGE' });
  });

  test('and nobody is the sender of a mail that names none, or two', async () => {
    for (const name of ['no From', 'two From headers', 'an empty From', 'a group as From'])
      expect((await read(mailOf(name))).mail.from).toEqual([]);
    expect((await read(mailOf('two addresses in From'))).mail.from).toHaveLength(2);
  });
});
