import { headBytes } from './mail-headers.ts';

/** The largest mail that is read; a larger one is kept whole and read by people. */
export const readableBytes = 26 * 1024 * 1024;
/** The parser never ends on a thousand parts. */
const maxParts = 200;
const maxBoundaries = 40;
/** The longest text that a mail can have and still be a letter. */
export const maxTextLength = 1_000_000;

/** Why a mail is not read by the program: it is kept whole, for people. */
export type Unreadable = 'TOO_LARGE' | 'TOO_MANY_PARTS' | 'HEAD_TOO_LARGE';

/**
 * Looks, before anything is parsed, whether the parser can take a mail. Counts what the mail could have at most, so that
 * nothing that the parser finds was left uncounted.
 */
export function unreadable(raw: Buffer): Unreadable | null {
  if (raw.length > readableBytes) return 'TOO_LARGE';
  const text = raw.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  if (end > headBytes) return 'HEAD_TOO_LARGE';
  const parts = occurrences(text, /^content-type\s*:/gim, maxParts + 1);
  const boundaries = occurrences(text, /\bboundary(?:\*0?\*?)?\s*=/gi, maxBoundaries + 1);
  const delimiters = new Set(boundariesOf(text));
  const lines = [...delimiters].reduce((count, one) => count + countOf(text, `\n--${one}`, maxParts + 1), 0);
  if (parts > maxParts || boundaries > maxBoundaries || lines > maxParts) return 'TOO_MANY_PARTS';
  return null;
}

function occurrences(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  while (count < most && pattern.exec(text)) count += 1;
  return count;
}

function boundariesOf(text: string): string[] {
  const found: string[] = [];
  const pattern = /\bboundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi;
  for (let match = pattern.exec(text); match && found.length <= maxBoundaries; match = pattern.exec(text))
    found.push(match[1] ?? match[2]!);
  return found;
}

function countOf(text: string, words: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < most; at = text.indexOf(words, at + words.length))
    count += 1;
  return count;
}
