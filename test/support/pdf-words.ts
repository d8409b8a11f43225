import { inflateSync } from 'node:zlib';

/**
 * All words that a PDF of pdfkit holds, drawn or not: what its pages show, what is read aloud in the place of that,
 * bookmarks, title and metadata. For tests that look whether something is not in it.
 */
export function wordsOfPdf(pdf: Buffer): string {
  const bodies = bodiesOf(pdf);
  const fonts = fontNames(bodies);
  const parts: string[] = [];
  for (const [id, { head, stream }] of bodies) {
    parts.push(...stringsIn(head));
    if (stream && !isFont(head, id, bodies))
      parts.push(/\bTf\b/.test(stream) ? drawn(stream, fonts) : utf8(stream));
  }
  return parts.join('\n');
}

interface Body {
  head: string;
  /** Its contents, unpacked; each character is a byte. */
  stream: string | null;
}

function bodiesOf(pdf: Buffer): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const [, id, body] of pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const start = body!.indexOf('stream\n');
    if (start < 0) bodies.set(id!, { head: body!, stream: null });
    else {
      const bytes = Buffer.from(body!.slice(start + 7, body!.lastIndexOf('\nendstream')), 'latin1');
      const head = body!.slice(0, start);
      const plain = head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
      bodies.set(id!, { head, stream: plain.toString('latin1') });
    }
  }
  return bodies;
}

type Glyphs = Map<string, string>;

/** For each name of a font on the pages the text of its glyphs. */
function fontNames(bodies: Map<string, Body>): Map<string, Glyphs> {
  const fonts = new Map<string, Glyphs>();
  for (const { head } of bodies.values())
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(bodies.get(id!)?.head ?? '')?.[1];
      if (map) fonts.set(name!, glyphsOf(bodies.get(map)?.stream ?? ''));
    }
  return fonts;
}

function glyphsOf(map: string): Glyphs {
  const glyphs: Glyphs = new Map();
  for (const [, from, list] of map.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gi)) {
    const first = Number.parseInt(from!, 16);
    for (const [nth, [, units]] of [...list!.matchAll(/<([^>]*)>/g)].entries()) {
      const text = units!.split(' ').map((unit) => String.fromCharCode(Number.parseInt(unit, 16)));
      glyphs.set((first + nth).toString(16).padStart(4, '0'), text.join(''));
    }
  }
  return glyphs;
}

/** What a page shows, a line for each piece that is drawn. */
function drawn(stream: string, fonts: Map<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  const lines: string[] = [];
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) glyphs = fonts.get(font) ?? new Map();
    else {
      const codes = [...shown!.matchAll(/<([^>]*)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
      lines.push(codes.map((code) => glyphs.get(code) ?? '\ufffd').join(''));
    }
  }
  return lines.join(' ');
}

/** The strings of an object: titles, what is read aloud, what links say. */
const stringsIn = (head: string): string[] =>
  [...head.matchAll(/\(((?:[^\\()]|\\[\s\S])*)\)/g)].map(([, value]) => {
    const bytes = Buffer.from(
      value!
        .replace(/\\([\\()])/g, '$1')
        .replaceAll('\\r', '\r')
        .replaceAll('\\n', '\n'),
      'latin1',
    );
    const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
    return wide ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
  });

const utf8 = (stream: string): string => Buffer.from(stream, 'latin1').toString('utf8');

/** The shapes of letters, and which glyph is which, are no words. */
function isFont(head: string, id: string, bodies: Map<string, Body>): boolean {
  if (/\/Type \/XRef/.test(head)) return true;
  return [...bodies.values()].some((body) =>
    new RegExp(`/(?:FontFile\\d?|ToUnicode|CIDSet) ${id} 0 R`).test(body.head),
  );
}
