/** A part of a file, both bytes included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The part of a file that a Range header asks for, RFC 9110 section 14: null is the whole file (no header, one that
 * makes no sense, or several ranges, which a server may ignore), 'unsatisfiable' is an answer 416.
 */
export function rangeOf(header: string | undefined, length: number): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=[ \t]*([0-9]*)-([0-9]*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '')
    return Number(last) > 0 && length > 0 ? part(length - Number(last), length - 1) : 'unsatisfiable';
  if (last !== '' && Number(last) < Number(first)) return null;
  if (Number(first) >= length) return 'unsatisfiable';
  return part(Number(first), last === '' ? length - 1 : Math.min(Number(last), length - 1));
}

function part(start: number, end: number): ByteRange {
  return { start: Math.max(0, start), end };
}

/**
 * Whether a Range header still holds: without If-Range always, with it only for exactly this version of the file. A
 * weak ETag or a date never counts, since only the ETag says that the bytes are the same.
 */
export function mayAnswerRange(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || (ifRange.trim() === etag && !etag.startsWith('W/'));
}

/** Whether the browser has this version already, by its If-None-Match header: then the answer is 304. */
export function hasVersion(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}
