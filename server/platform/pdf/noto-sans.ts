import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** The parts in which the typeface comes, the most used first. */
export const notoScripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;
export type NotoScript = (typeof notoScripts)[number];

const unpacked = new Map<string, Buffer>();

/** The typeface of the portal as a TrueType file, which is what a PDF embeds; read when first needed. */
export function notoSans(weight: 400 | 700, script: NotoScript = 'latin'): Buffer {
  const name = `@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`;
  const found = unpacked.get(name) ?? unpackWoff(readFileSync(createRequire(import.meta.url).resolve(name)));
  unpacked.set(name, found);
  return found;
}

/** WOFF 1.0 is the same font with each table compressed; unpacking it once is far quicker than reading it packed. */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (let nth = 0; nth < count; nth++) {
    const entry = woff.subarray(WOFF_HEADER + nth * WOFF_ENTRY, WOFF_HEADER + (nth + 1) * WOFF_ENTRY);
    const [start, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    const place = SFNT_HEADER + nth * SFNT_ENTRY;
    entry.copy(header, place, 0, 4);
    entry.copy(header, place + 4, 16, 20);
    header.writeUInt32BE(offset, place + 8);
    header.writeUInt32BE(length, place + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
