import iconv from 'iconv-lite';

/** One header as it stands in the mail, unfolded; its name in small letters. */
export interface MailHeader {
  name: string;
  value: string;
}

/** Headers stand at the start of a mail; what is longer than this is no letter of anybody. */
export const headBytes = 256 * 1024;

/** The headers of a mail, from its first bytes on, in their order. Never fails: what is no header is left out. */
export function readHeaders(start: Buffer): MailHeader[] {
  return headText(start)
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]{1,100})[ \t]*:(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name: name.toLowerCase(), value: value!.trim() }];
    });
}

export const headerValues = (headers: MailHeader[], name: string): string[] =>
  headers.filter((header) => header.name === name).map((header) => header.value);

/** The id that the program of the sender gave the mail, without its brackets; null when it gave none. */
export function messageIdOf(headers: MailHeader[]): string | null {
  const id = /<([^<>\s]{1,400})>/.exec(headerValues(headers, 'message-id')[0] ?? '')?.[1];
  return id ?? null;
}

/** Letters beyond ASCII do not belong here but do occur: as UTF-8, or else as an old Windows program wrote them. */
function headText(start: Buffer): string {
  const text = start.subarray(0, headBytes).toString('latin1').replace(/\r\n?/g, '\n');
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const head = Buffer.from(end < 0 ? text : text.slice(0, end), 'latin1');
  const decoded = head.toString('utf8');
  return (decoded.includes('\ufffd') ? iconv.decode(head, 'windows-1252') : decoded).replace(
    /(?![\t\n])\p{Cc}/gu,
    '',
  );
}
