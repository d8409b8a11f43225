import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { Context } from '../access/context.ts';
import type { DocumentVersion } from './document-version.entity.ts';

const unpack = promisify(inflateRaw);
const mostBytes = 10_000_000;
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The plain text of a file, where that is simple: of text and Word files. Null where a person must open it. */
export async function textOfFile(ctx: Context, version: DocumentVersion): Promise<string | null> {
  const plain = version.mediaType.startsWith('text/');
  if ((!plain && version.mediaType !== docx) || version.bytes > mostBytes) return null;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await ctx.files.read(version.fileKey)) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    return plain ? bytes.toString('utf8') : await textOfWord(bytes);
  } catch {
    // A broken file is no reason to show no page: a person opens it.
    return null;
  }
}

async function textOfWord(bytes: Buffer): Promise<string | null> {
  const part = partOfZip(bytes, 'word/document.xml');
  if (!part) return null;
  const packed = bytes.subarray(part.start, part.start + part.size);
  const xml = part.method === 0 ? packed : await unpack(packed, { maxOutputLength: mostBytes });
  return xml
    .toString('utf8')
    .replace(/<\/w:p>|<w:(?:br|tab)\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Where the bytes of a part stand, by the list at the end of a ZIP file. */
function partOfZip(bytes: Buffer, name: string): { start: number; size: number; method: number } | null {
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    if (at + 46 > bytes.length) return null;
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    return { start, size: bytes.readUInt32LE(at + 20), method: bytes.readUInt16LE(at + 10) };
  }
  return null;
}
