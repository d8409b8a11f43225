import fc from 'fast-check';
import { file, hostileBodies, lines, multipart, text } from './hostile-mails.ts';

/** What is larger than this is hostile by its size, and not by what holds it together. */
const most = 20_000;

/** An ordinary letter with everything that a letter can have, and every hostile mail that is not too large. */
function seeds(head: string): string[] {
  const whole = multipart(
    [
      multipart(
        [text('Wij zijn het e\u00e9ns'), text('<p>Wij zijn het eens</p>', 'text/html')],
        'c',
        'alternative',
      ),
      file('brief.pdf', 'JVBERi0xLjQK', 'application/pdf'),
      lines('Content-Type: message/rfc822', '', 'Subject: Binnen', '', 'Tekst'),
    ],
    'b',
  );
  const hostile = Object.values(hostileBodies()).map((body) =>
    typeof body === 'string' ? body : body.toString('latin1'),
  );
  return [
    `${head}Subject: =?utf-8?q?R=C3=A9actie?=\r\nMIME-Version: 1.0\r\n${whole}`,
    ...hostile.filter(({ length }) => length < most).map((body) => head + body),
  ];
}

/** Mails in which what holds a mail together was cut, doubled, swapped or swapped for noise: half of them hostile before. */
export function mutatedMails(head = ''): fc.Arbitrary<Buffer> {
  const [letter, ...hostile] = seeds(head);
  const token = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '\r\n\r\n',
    '--b',
    '--b--',
    '--c',
    '\0',
    '\t',
    ' ',
    ';',
    '"',
    '=',
    ':',
    '<',
    '(',
    '\xe9',

    'Content-Type: ',
    'boundary="b"',
    'boundary=c',
    'charset=',
    'multipart/mixed',
    'message/rfc822',
    'base64',

    '=?utf-8?b?',
    '?=',
    'name*0*=',
    'filename="',
    'Content-Transfer-Encoding: ',
    'From: ',
    'text/html',
    '.\r\n',
  );
  // Places and lengths as parts of the mail, so that they fit each.
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const noise = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
  const change = fc.record({
    at: part,
    drop: fc.oneof({ weight: 3, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(300) }),
    put: fc
      .array(fc.oneof({ weight: 5, arbitrary: token }, noise), { maxLength: 4 })
      .map((all) => all.join('')),
    again: fc.boolean(),
  });
  const seed = fc.oneof(fc.constant(letter!), fc.constantFrom(...hostile));
  return fc.tuple(seed, fc.array(change, { minLength: 1, maxLength: 8 })).map(([whole, changes]) => {
    let mail = whole;
    for (const { at, drop, put, again } of changes) {
      const place = Math.floor(at * mail.length);
      mail =
        mail.slice(0, place) + put + (again ? mail.slice(place, place + 200) : '') + mail.slice(place + drop);
    }
    return Buffer.from(mail, 'latin1');
  });
}
