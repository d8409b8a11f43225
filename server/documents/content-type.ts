import { fileTypeFromBuffer } from 'file-type';
import { officeTypeOfZip } from './office-zip.ts';

/**
 * The kinds of files people may add, with the ends of their names (the first is the usual one). Text carries its
 * character set, because an old Notepad file would otherwise show wrong letters.
 */
export const EXTENSIONS = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'text/plain; charset=utf-8': ['txt'],
  'text/plain; charset=windows-1252': ['txt'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
} as const;
export type MediaType = keyof typeof EXTENSIONS;

/** So many bytes from the start of a file are enough to tell its type. */
export const HEAD_BYTES = 256 * 1024;

/** Formats written in letters that nobody would call plain text. */
const MARKUP = /rtf|xml|postscript|eps|pgp/;

/**
 * What a file is by its content, never by its name: the type from its first bytes, or null when it is none of the
 * kinds people may add. `isWhole` tells that the head is the whole file.
 */
export async function mediaTypeOf(head: Uint8Array, isWhole: boolean): Promise<MediaType | null> {
  const detected = await detect(head);
  if (detected && isMediaType(detected)) return detected;
  if (!detected || detected === 'application/zip') {
    const office = officeTypeOfZip(head, isWhole);
    if (office) return office;
  }
  // A text that starts with "BM" or "MZ" is no picture and no program: those have control bytes.
  return detected && MARKUP.test(detected) ? null : textType(head, isWhole);
}

/** file-type throws where a ZIP file is damaged, which then counts as nothing found. */
async function detect(head: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(head))?.mime;
  } catch {
    return undefined;
  }
}

function isMediaType(type: string): type is MediaType {
  return Object.hasOwn(EXTENSIONS, type);
}

/** Plain text is UTF-8, or else Windows-1252, without control bytes other than tab, line ends and form feed. */
function textType(head: Uint8Array, isWhole: boolean): MediaType | null {
  const isControl = (byte: number) => (byte < 0x20 && ![9, 10, 12, 13].includes(byte)) || byte === 0x7f;
  if (head.length === 0 || head.some(isControl)) return null;
  if (isUtf8(head, isWhole)) return 'text/plain; charset=utf-8';
  const isUnused = (byte: number) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);
  const ascii = head.reduce((count, byte) => count + (byte < 0x80 ? 1 : 0), 0);
  return ascii * 2 > head.length && !head.some(isUnused) ? 'text/plain; charset=windows-1252' : null;
}

/** A head that is not the whole file may end in the middle of a character. */
function isUtf8(head: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
