import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { htmlToText } from './html-text.ts';
import { readHeaders, type MailHeader } from './mail-headers.ts';
import { maxTextLength, unreadable, type Unreadable } from './mail-limits.ts';

export interface MailFile {
  name: string;
  content: Buffer;
  /** A picture within the text, often the logo of a signature. */
  withinText: boolean;
  /** What the program of the sender called it; what it is tells its content. */
  saidType: string;
}

export interface MailAddress {
  name: string;
  address: string;
}

/** A mail as people read it. */
export interface ReadMail {
  headers: MailHeader[];
  /** Of more than one sender nobody can say who wrote it. */
  from: MailAddress[];
  subject: string;
  text: string;
  files: MailFile[];
}

export type MailReading = { whole: true; mail: ReadMail } | { whole: false; why: string; mail: ReadMail };

/** The parser takes seconds over a hundred thousand addresses, in which the program does nothing else. */
const maxAddressLetters = 32 * 1024;
const addressHeaders = ['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'return-path', 'delivered-to'];

/** A mail that takes longer than this to read was made for that. */
const patienceMs = 20_000;

const options = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
};

/** Reads a mail within limits of size and time. Of one that cannot be read there are its headers, and the reason. */
export async function readMail(raw: Buffer): Promise<MailReading> {
  const headers = readHeaders(raw);
  const why = unreadable(raw) ?? tooManyAddresses(headers);
  if (why) return { whole: false, why, mail: await headOnly(headers) };
  try {
    const parsed = await inTime(simpleParser(raw, options));
    const text = textOf(parsed);
    if (text.length > maxTextLength)
      return { whole: false, why: 'TEXT_TOO_LONG', mail: await headOnly(headers) };
    return {
      whole: true,
      mail: { ...heading(headers, parsed), text, files: parsed.attachments.map(fileOf) },
    };
  } catch (error) {
    return { whole: false, why: (error as Error).message, mail: await headOnly(headers) };
  }
}

function tooManyAddresses(headers: MailHeader[]): Unreadable | null {
  const addresses = headers.filter(({ name }) => addressHeaders.includes(name));
  const letters = addresses.reduce((sum, { value }) => sum + value.length, 0);
  return letters > maxAddressLetters ? 'HEAD_TOO_LARGE' : null;
}

/** Sender and subject, so that people recognise a mail whose body nobody can read. */
async function headOnly(headers: MailHeader[]): Promise<ReadMail> {
  const few = headers.filter(({ name, value }) => ['from', 'subject'].includes(name) && value.length < 2000);
  const head = few.map(({ name, value }) => `${name}: ${value}`).join('\r\n');
  try {
    const parsed = await inTime(simpleParser(Buffer.from(`${head}\r\n\r\n`), options));
    return { ...heading(headers, parsed), text: '', files: [] };
  } catch {
    return { headers, from: [], subject: '', text: '', files: [] };
  }
}

function heading(headers: MailHeader[], parsed: ParsedMail): Pick<ReadMail, 'headers' | 'from' | 'subject'> {
  const given = headers.filter(({ name }) => name === 'from').length;
  const from = (parsed.from?.value ?? []).flatMap(({ name, address, group }) =>
    address && !group ? [{ name: oneLine(name), address: oneLine(address) }] : [],
  );
  return { headers, from: given > 1 ? [] : from, subject: oneLine(parsed.subject ?? '') };
}

function textOf({ text, html }: ParsedMail): string {
  if (text?.trim()) return clean(text);
  return html ? clean(htmlToText(html)) : '';
}

const fileOf = ({ filename, content, related, contentType }: Attachment): MailFile => ({
  name: oneLine(filename ?? ''),
  content,
  withinText: related,
  saidType: contentType,
});

/** Letters that no page should show and that a database can choke on. */
const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '');

const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('TOO_SLOW')), patienceMs);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
