import { inflateSync } from 'node:zlib';

/** One element of the tag tree of a PDF, as a screen reader walks it. */
export interface PdfTag {
  type: string;
  attributes: Record<string, string>;
  children: PdfTag[];
}

type Objects = Map<string, string>;

/** The objects of a file that was written by pdfkit: each in its own place, none packed together. */
function objectsOf(pdf: Buffer): Objects {
  const objects: Objects = new Map();
  for (const [, id, body] of pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id!, body!);
  return objects;
}

const words = { Lang: 'lang', ActualText: 'actual', Alt: 'alt' };

function attributesOf(body: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, name] of Object.entries(words)) {
    const value = new RegExp(`/${key} \\(((?:[^\\\\)]|\\\\.)*)\\)`).exec(body)?.[1];
    if (value !== undefined) found[name] = textOf(value);
  }
  const scope = /\/Scope \/(\w+)/.exec(body)?.[1];
  return scope ? { ...found, scope } : found;
}

/** A PDF string: in UTF-16 when it starts with the mark of that. */
function textOf(value: string): string {
  const plain = value
    .replace(/\\([\\()])/g, '$1')
    .replaceAll('\\r', '\r')
    .replaceAll('\\n', '\n');
  const bytes = Buffer.from(plain, 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : plain;
}

function tagOf(objects: Objects, id: string): PdfTag {
  const body = objects.get(id)!;
  const kids = /\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '';
  const children = [...kids.replace(/<<[\s\S]*?>>/g, '').matchAll(/(\d+) 0 R/g)]
    .map(([, kid]) => kid!)
    .filter((kid) => /\/S \/\w+/.test(objects.get(kid) ?? '') && /\/P \d+ 0 R/.test(objects.get(kid) ?? ''));
  return {
    type: /\/S \/(\w+)/.exec(body)![1]!,
    attributes: attributesOf(body),
    children: children.map((kid) => tagOf(objects, kid)),
  };
}

export interface PdfFacts {
  root: PdfTag;
  language: string | undefined;
  tagged: boolean;
  bookmarks: string[];
  /** What the annotations of links say; empty where one says nothing. */
  links: string[];
  fontsEmbedded: boolean;
  /** Whether all that is drawn is either tagged or marked as decoration. */
  allMarked: boolean;
}

/** What a screen reader finds in a PDF. */
export function readPdf(pdf: Buffer): PdfFacts {
  const objects = objectsOf(pdf);
  const bodies = [...objects.values()];
  const drawings = streamsOf(pdf);
  const catalog = bodies.find((body) => body.includes('/Type /Catalog'))!;
  const tree = bodies.find((body) => body.includes('/Type /StructTreeRoot'))!;
  const top = /\/K \[(\d+) 0 R/.exec(tree)![1]!;
  return {
    root: tagOf(objects, top),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1],
    tagged: bodies.some((body) => /\/Marked true/.test(body)),
    bookmarks: bodies.flatMap((body) => {
      const title = /\/Dest \[/.test(body) && /\/Title \(((?:[^\\)]|\\.)*)\)/.exec(body)?.[1];
      return title ? [textOf(title)] : [];
    }),
    links: bodies
      .filter((body) => body.includes('/Subtype /Link'))
      .map((body) => textOf(/\/Contents \(((?:[^\\)]|\\.)*)\)/.exec(body)?.[1] ?? '')),
    fontsEmbedded: bodies
      .filter((body) => body.includes('/Type /FontDescriptor'))
      .every((body) => /\/FontFile\d? \d+ 0 R/.test(body)),
    allMarked: drawings.length > 0 && drawings.every(isMarked),
  };
}

/** The drawing of each page. */
function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue;
    const end = pdf.indexOf('\nendstream', at);
    const bytes = pdf.subarray(at + 7, end);
    const text = bytes[0] === 0x78 ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
    if (/\bBT\b/.test(text) && /\bTf\b/.test(text)) found.push(text);
  }
  return found;
}

/** Every text operator lies between a BDC and its EMC. */
function isMarked(drawing: string): boolean {
  let depth = 0;
  for (const line of drawing.split('\n')) {
    if (/\b(BDC|BMC)$/.test(line)) depth++;
    if (/\bEMC$/.test(line)) depth--;
    if (/\bT[jJ]$/.test(line) && depth < 1) return false;
  }
  return depth === 0;
}

/** All tags of the tree in reading order. */
export const allTags = (tag: PdfTag): PdfTag[] => [tag, ...tag.children.flatMap(allTags)];
