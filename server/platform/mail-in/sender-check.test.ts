import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHeaders } from './mail-headers.ts';
import { senderCheck } from './sender-check.ts';

const trusted = 'mx.gemeente.example';
const sender = 'jan@zorg.example.org';
/** The verdict over a mail with these Authentication-Results, topmost first. */
const check = (...values: string[]) =>
  senderCheck(
    readHeaders(
      Buffer.from(
        [...values.map((value) => `Authentication-Results: ${value}`), `From: ${sender}`, '', ''].join(
          '\r\n',
        ),
      ),
    ),
    trusted,
    sender,
  );

describe('the trusted server vouches for a sender', () => {
  test.each([
    `${trusted}; dmarc=pass header.from=zorg.example.org`,
    `${trusted}; dkim=pass header.d=zorg.example.org`,
    `${trusted}; dkim=pass header.d=example.org`,
    `${trusted}; dkim=pass header.i=@zorg.example.org`,
    `${trusted}; spf=pass smtp.mailfrom=bounce@zorg.example.org`,
    `${trusted} 1; dkim/1 = pass header.d = zorg.example.org`,
    `MX.Gemeente.Example; DKIM=Pass Header.D=ZORG.example.org`,
    `${trusted};\r\n\tspf=pass (sender IP is 192.0.2.1; not forged)\r\n smtp.mailfrom=zorg.example.org;\r\n dkim=none`,
    `${trusted}; dkim=fail header.d=lijst.example.net; dkim=pass header.d=zorg.example.org`,
    `${trusted}; dkim=pass (ok (really)) header.d="zorg.example.org"`,
  ])('%s', (value) => {
    expect(check(value)).toBe('PASS');
  });

  test('in the one of its headers that is about the method, beneath one about another', () => {
    expect(check(`${trusted}; spf=none`, `${trusted}; dkim=pass header.d=zorg.example.org`)).toBe('PASS');
  });
});

describe('the trusted server does not vouch', () => {
  test.each([
    `${trusted}; dmarc=fail header.from=zorg.example.org`,
    `${trusted}; dmarc=fail header.from=zorg.example.org; dkim=pass header.d=zorg.example.org`,
    `${trusted}; dmarc=pass header.from=anders.example.net`,
    `${trusted}; dmarc=pass header.from=example.org`,
    `${trusted}; dkim=pass header.d=anders.example.net`,
    `${trusted}; dkim=pass header.d=org`,
    `${trusted}; dkim=pass header.d=evilzorg.example.org`,
    `${trusted}; dkim=pass header.d=sub.zorg.example.org`,
    `${trusted}; spf=softfail smtp.mailfrom=zorg.example.org`,
    `${trusted}; spf=pass smtp.helo=zorg.example.org`,
    `${trusted}; dkim=pass`,
    `${trusted}; spf=fail smtp.mailfrom=x@anders.example (; dkim=pass header.d=zorg.example.org )`,
    `${trusted}; spf=fail reason="; dkim=pass header.d=zorg.example.org; x=" smtp.mailfrom=anders.example`,
    `${trusted}; spf=fail reason="a\\"; dkim=pass header.d=zorg.example.org" smtp.mailfrom=x`,
    `${trusted}; auth=pass smtp.auth=zorg.example.org`,
  ])('%s', (value) => {
    expect(check(value)).toBe('FAIL');
  });

  test.each([
    ['no header at all', []],
    ['a header of another server', ['mx.evil.example; dmarc=pass header.from=zorg.example.org']],
    ['a server with a longer name', [`${trusted}.evil.example; dkim=pass header.d=zorg.example.org`]],
    ['a name within a comment', [`evil.example (${trusted}); dkim=pass header.d=zorg.example.org`]],
    ['a name as a second word', [`evil.example ${trusted}; dkim=pass header.d=zorg.example.org`]],
    ['a header without a name', ['dkim=pass header.d=zorg.example.org']],
    ['a comment that does not end', [`${trusted}; (dkim=pass header.d=zorg.example.org`]],
    ['nothing checked', [`${trusted}; none`]],
  ])('as it says nothing: %s', (_what, values) => {
    expect(check(...values)).toBe('NONE');
  });

  test('when the sender wrote a second header in its name, beneath the real one', () => {
    const forged = `${trusted}; dmarc=pass header.from=zorg.example.org; dkim=pass header.d=zorg.example.org`;
    expect(check(`${trusted}; dmarc=fail header.from=zorg.example.org; dkim=none`, forged)).toBe('FAIL');
    expect(check(`${trusted}; dkim=fail header.d=zorg.example.org; dmarc=none`, forged)).toBe('FAIL');
    expect(check('mx.evil.example; dmarc=fail', `${trusted}; dkim=none`, forged)).toBe('PASS');
  });

  test('when no server is trusted, or the mail names no sender', () => {
    const headers = readHeaders(
      Buffer.from(`Authentication-Results: ${trusted}; dmarc=pass header.from=x.nl\n\n`),
    );
    expect(senderCheck(headers, undefined, sender)).toBe('NONE');
    expect(senderCheck(headers, trusted, '')).toBe('NONE');
  });
});

test('no text in the place of a comment or a reason can vouch for anybody', () => {
  const harmless = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.replace(/[()"\\\r\n]/g, ''));
  const claim = 'dkim=pass header.d=zorg.example.org';
  fc.assert(
    fc.property(harmless, harmless, (before, after) => {
      for (const [open, close] of ['()', '""'])
        expect(check(`${trusted}; spf=fail reason=${open}${before};${claim};${after}${close}`)).toBe('FAIL');
    }),
  );
});

test('a header that was made to be slow is read in time', () => {
  const start = Date.now();
  for (const filling of [' ', '\t', '(', '\\', '=', ';', '"', ' =', 'a=b '])
    check(`${trusted}; dkim=pass ${filling.repeat(200_000 / filling.length)} x`);
  expect(Date.now() - start).toBeLessThan(10_000);
});
