import { EXTENSIONS, type MediaType } from './content-type.ts';

const MAX_LENGTH = 150;
const KNOWN_EXTENSION = new RegExp(`\\.(?:${Object.values(EXTENSIONS).flat().join('|')})$`, 'i');

/**
 * The name under which an uploaded file is kept and offered: no folders, no control or invisible characters (a
 * right-to-left override makes "fdp.exe" of "exe.pdf"), an extension that is true to its content, 150 characters.
 */
export function safeFileName(name: string, type: MediaType): string {
  const cleaned = (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .normalize('NFC')
    .replace(/^[. ]+|[. ]+$/g, '');
  const extensions: readonly string[] = EXTENSIONS[type];
  const own = KNOWN_EXTENSION.exec(cleaned)?.[0] ?? '';
  const extension = extensions.includes(own.slice(1).toLowerCase()) ? own : `.${extensions[0]}`;
  const stem = cleaned.slice(0, cleaned.length - own.length);
  return `${shortened(stem, MAX_LENGTH - extension.length) || 'document'}${extension}`;
}

/** The longest start of a text within so many UTF-16 units that ends with a whole character. */
function shortened(text: string, length: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return text.slice(0, end).replace(/[. ]+$/, '');
}

/**
 * The Content-Disposition header of a download, RFC 6266: the name in plain ASCII for old programs and in full by
 * RFC 5987. Nothing in the name can end the header or its quotes.
 */
export function contentDisposition(fileName: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const name = fileName.replace(/[\p{Cc}\p{Cs}]/gu, '');
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  const full = encodeURIComponent(name).replace(/['()*]/g, percent);
  return `${how}; filename="${ascii}"; filename*=UTF-8''${full}`;
}
