/** A mail that could hurt whoever reads it; the head is completed with a sender and an id where it names none. */
export interface HostileMail {
  name: string;
  raw: Buffer;
}

export const lines = (...given: string[]) => given.join('\r\n');
export const multipart = (parts: string[], boundary = 'b', type = 'mixed') =>
  lines(
    `Content-Type: multipart/${type}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  );
export const text = (words: string, type = 'text/plain; charset=utf-8') =>
  lines(`Content-Type: ${type}`, '', words);
export const file = (name: string, content: string, type = 'application/octet-stream') =>
  lines(
    `Content-Type: ${type}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    content,
  );

function nested(depth: number): string {
  let inner = text('Diep');
  for (let at = 0; at < depth; at += 1) inner = multipart([inner], `b${at}`);
  return inner;
}

function nestedMails(depth: number): string {
  let inner = lines('Subject: Diep', '', 'Diep');
  for (let at = 0; at < depth; at += 1) inner = lines('Content-Type: message/rfc822', '', inner);
  return inner;
}

/** Everything beneath the usual headers: headers of its own, an empty line, a body. */
export function hostileBodies(): Record<string, string | Buffer> {
  const many = (count: number) => multipart(Array.from({ length: count }, (_, at) => text(`Deel ${at}`)));
  return {
    'no subject': lines('', 'Zonder onderwerp.'),
    'an empty body': lines('Subject: Leeg', '', ''),
    'no empty line after the head': 'Subject: Alleen een kop',
    'a boundary that is never used': lines(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--y',
      '',
      'Tekst',
    ),
    'a boundary that never ends': lines(
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      text('Tekst'),
    ),
    'a multipart without a boundary': lines('Content-Type: multipart/mixed', '', '--x', text('Tekst')),
    'a boundary that begins another': multipart([multipart([text('Binnen')], 'bb'), text('Buiten')], 'b'),
    'a boundary of signs': multipart([text('Tekst')], '.*+?[($^|'),
    'line ends of one byte': Buffer.from(multipart([text('Tekst')]).replaceAll('\r\n', '\n')),
    'line ends of an old program': Buffer.from(multipart([text('Tekst')]).replaceAll('\r\n', '\r')),
    'an empty boundary': multipart([text('Tekst')], ''),
    'an unknown charset': text('Tekst', 'text/plain; charset=x-klingon'),
    'a charset of utf-7': text('+ADw-script+AD4-', 'text/plain; charset=utf-7'),
    'windows-1252': Buffer.from(
      text('\xe9\xe9n voorstel van \x80 5', 'text/plain; charset=windows-1252'),
      'latin1',
    ),
    'a charset of utf-16': Buffer.concat([
      Buffer.from(text('', 'text/plain; charset=utf-16le')),
      Buffer.from('Wij zijn het e\u00e9ns', 'utf16le'),
    ]),
    'a charset of escapes': Buffer.from(
      text('\x1b$B$3$s$K$A$O\x1b(B\x1b$B', 'text/plain; charset=iso-2022-jp'),
      'latin1',
    ),
    'a charset that climbs': text('Tekst', 'text/plain; charset="../../../etc/passwd"'),
    'a subject in an unknown charset': lines('Subject: =?x-klingon?b?aGFsbG8=?= =?utf-8?x?a?=', '', 'Tekst'),
    'bytes that are no text of its charset': Buffer.from(
      text('\xff\xfe\xc3(', 'text/plain; charset=utf-8'),
      'latin1',
    ),
    '1,000 parts': many(1000),
    '5,000 parts': many(5000),
    'parts nested 100 deep': nested(100),
    'mails nested 100 deep': nestedMails(100),
    'NUL bytes': lines('Subject: N\0UL', 'X-\0: y', 'Content-Type: text/plain\0', '', 'T\0ekst\0'),
    'a header of 1 MB': lines(`X-Lang: ${'a'.repeat(1_000_000)}`, '', 'Tekst'),
    'a header of 1 MB of folded lines': lines(`X-Lang: a${'\r\n b'.repeat(250_000)}`, '', 'Tekst'),
    'a part with a header of 1 MB': multipart([lines(`X-Lang: ${' a'.repeat(500_000)}`, '', 'Tekst')]),
    'a subject that is a header': lines(
      'Subject: =?utf-8?q?Hoi=0D=0ABcc:_elders=40example.org?=',
      '',
      'Tekst',
    ),
    'headers that come twice': lines(
      'Subject: Een',
      'Subject: Twee',
      'To: a@b.nl',
      'To: c@d.nl',
      '',
      'Tekst',
    ),
    'winmail.dat': multipart([text('Zie bijlage'), file('winmail.dat', 'eJ8+IgEA', 'application/ms-tnef')]),
    'winmail.dat under another name': multipart([
      text('Zie bijlage'),
      file('brief', 'eJ8+IgEA', 'application/ms-tnef'),
    ]),
    '1,000 attachments': multipart(
      Array.from({ length: 1000 }, (_, at) => file(`${at}.pdf`, 'JVBERi0xLjQK')),
    ),
    'a name that reads from right to left': multipart([
      text('Zie bijlage'),
      file('brief\u202efdp.exe', 'JVBERi0xLjQK'),
      file('brief\u202efdp.bin', 'AAECAwQ='),
    ]),
    'a date that is none': lines('Date: gisteren', 'Subject: Reactie', '', 'Tekst'),
    'base64 that is none': multipart([text('Zie bijlage'), file('a.pdf', '!!!! $$$ JVBERi0x ====== \u00e9')]),
    'quoted-printable that is none': lines(
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'a=ZZ=\r\n=',
      '=C3',
    ),
    'an encoding that nobody knows': lines('Content-Transfer-Encoding: x-uuencode', '', 'begin 644 x'),
    'names of attachments that climb': multipart([
      text('Zie bijlagen'),
      file('../../../etc/passwd', 'JVBERi0xLjQK'),
      file('..\\\\..\\\\x.pdf', 'JVBERi0xLjQK'),
      file(`${'lang'.repeat(75)}.pdf`, 'JVBERi0xLjQK'),
      file('', 'JVBERi0xLjQK'),
      file(`${'a'.repeat(149)}\u{1f600}\u{1f600}.bin`, 'AAECAwQ='),
    ]),
    'a mail within a mail': multipart([
      text('Zie onder'),
      lines('Content-Type: message/rfc822', '', 'From: x@example.net', 'Subject: Binnen', '', 'Tekst'),
    ]),
    'lines that start with dots': lines('', '.', '..', '.\r', '. .', '\n.\n', 'MAIL FROM:<x@y.nl>'),
    'a mail of one line of 2 MB': lines('', 'a'.repeat(2_000_000)),
    'HTML that never closes': text('<style><div><blockquote>'.repeat(60_000), 'text/html'),
    'an encoded word of 100,000 letters': lines(
      `Subject: =?utf-8?q?${'=C3=A9'.repeat(16_000)}?=`,
      '',
      'Tekst',
    ),
    'a thousand encoded words': lines(`Subject: ${'=?utf-8?b?w6k=?= '.repeat(6_000)}`, '', 'Tekst'),
    'parameters in 1,000 pieces': lines(
      `Content-Type: text/plain${Array.from({ length: 1000 }, (_, at) => `;\r\n name*${at}=a`).join('')}`,
      '',
      'Tekst',
    ),
    'a text of 5 MB': lines('', 'woord '.repeat(850_000)),
    'nothing but line ends': '\r\n'.repeat(100_000),
    'headers without a name': lines(': leeg', 'geen dubbele punt', '\tgevouwen', '', 'Tekst'),
  };
}

/** Heads that differ in who says to have sent it. */
export const hostileSenders: Record<string, string> = {
  'no From': '',
  'two addresses in From': 'From: jan@zorg.example, piet@zorg.example\r\n',
  'two From headers': 'From: jan@zorg.example\r\nFrom: piet@zorg.example\r\n',
  'an empty From': 'From: \r\n',
  'a From that is a header': 'From: "=?utf-8?q?x=0D=0ABcc:y=40z.nl?=" <jan@zorg.example>\r\n',
  'a group as From': 'From: Groep: a@b.nl, c@d.nl;\r\n',
  'a From of 100,000 addresses': `From: ${'a@b.nl,'.repeat(20_000)}c@d.nl\r\n`,
  'a From of brackets': `From: ${'('.repeat(50_000)}${'<'.repeat(50_000)}\r\n`,
};

/** All of them as mails of somebody who represents a provider, as far as they name a sender. */
export function hostileMails(from: string, vouched: string): HostileMail[] {
  const head = `Authentication-Results: ${vouched}\r\n`;
  const bodies = Object.entries(hostileBodies()).map(([name, body]) => ({
    name,
    raw: Buffer.concat([Buffer.from(`${head}From: ${from}\r\n`), Buffer.from(body)]),
  }));
  const senders = Object.entries(hostileSenders).map(([name, sender]) => ({
    name,
    raw: Buffer.from(`${head}${sender}Subject: Reactie\r\n\r\nTekst`),
  }));
  return [...bodies, ...senders, { name: 'nothing at all', raw: Buffer.alloc(0) }];
}
