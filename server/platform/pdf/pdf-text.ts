import { notoSans, notoScripts } from './noto-sans.ts';
import type { PdfSpan, PdfText } from './pdf-content.ts';

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;
type TextOptions = PDFKit.Mixins.TextOptions;

interface Font {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const ink = '#1a1a1a';
const linkInk = '#154273';

export function registerFonts(doc: Doc): void {
  for (const script of notoScripts) {
    doc.registerFont(`400-${script}`, notoSans(400, script));
    doc.registerFont(`700-${script}`, notoSans(700, script));
  }
}

/** Chooses the face; what the text needs of other scripts is looked up while it is drawn. */
export const face = (doc: Doc, size: number, bold = false): Doc =>
  doc.font(`${bold ? 700 : 400}-latin`).fontSize(size);

/** Which part of the typeface has a character; asked of each font once per document. */
const known = new WeakMap<Doc, Map<number, string | null>>();

function scriptOf(doc: Doc, codePoint: number): string | null {
  const seen = known.get(doc) ?? new Map<number, string | null>();
  known.set(doc, seen);
  const found = seen.get(codePoint);
  if (found !== undefined) return found;
  const script = notoScripts.find((one) => fontOf(doc, `400-${one}`).hasGlyphForCodePoint(codePoint));
  seen.set(codePoint, script ?? null);
  return script ?? null;
}

/** The font file behind a registered name; known to pdfkit, not to its types. */
function fontOf(doc: Doc, name: string): Font {
  doc.font(name);
  return (Reflect.get(doc, '_font') as { font: Font }).font;
}

/** A stretch that one font can draw. A character that no font has becomes a question mark: the page has it whole. */
function runsOf(doc: Doc, text: string): { script: string; text: string }[] {
  const runs: { script: string; text: string }[] = [];
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/g, ' ');
  for (const character of clean) {
    const asIs = character === '\n' ? 'latin' : scriptOf(doc, character.codePointAt(0)!);
    const last = runs.at(-1);
    const script = character === ' ' && last ? last.script : (asIs ?? 'latin');
    const drawn = asIs ? character : '?';
    if (last?.script === script) last.text += drawn;
    else runs.push({ script, text: drawn });
  }
  return runs;
}

export interface Place {
  x: number;
  y: number;
  width: number;
}

export interface Manner {
  size: number;
  bold?: boolean;
  lineGap?: number;
  paragraphGap?: number;
}

/** Draws a text into an element that already hangs in the tree: each span tagged with what it means. */
export function drawText(doc: Doc, element: Element, text: PdfText, manner: Manner, at?: Place): void {
  const given = typeof text === 'string' ? [{ text }] : text;
  const spans = given.filter((span) => span.text !== '');
  const options: TextOptions = { lineGap: manner.lineGap ?? 3, paragraphGap: manner.paragraphGap ?? 0 };
  if (at) options.width = at.width;
  for (const [nth, span] of spans.entries()) {
    const start = nth === 0 ? at : undefined;
    const draw = () => drawSpan(doc, span, manner, options, nth < spans.length - 1, start);
    if (span.url) element.add(linkElement(doc, span, draw));
    else if (span.spoken || span.language)
      element.add(doc.struct('Span', { actual: span.spoken, lang: span.language }, draw));
    else element.add(draw);
  }
}

function drawSpan(
  doc: Doc,
  span: PdfSpan,
  manner: Manner,
  options: TextOptions,
  more: boolean,
  at?: Place,
): void {
  const runs = runsOf(doc, span.text);
  doc.fillColor(span.url ? linkInk : ink).fontSize(manner.size);
  for (const [nth, run] of runs.entries()) {
    doc.font(`${manner.bold || span.bold ? 700 : 400}-${run.script}`);
    const how: TextOptions = {
      ...options,
      continued: more || nth < runs.length - 1,
      underline: span.mark === 'inserted' || Boolean(span.url),
      strike: span.mark === 'deleted',
      link: span.url ?? null,
    };
    if (at && nth === 0) doc.text(run.text, at.x, at.y, how);
    else doc.text(run.text, how);
  }
}

/** A link says in its annotation, too, where it leads: PDF/UA asks for it. */
function linkElement(doc: Doc, span: PdfSpan, draw: () => void): Element {
  return doc.struct('Link', {}, () => {
    const plain = doc.link.bind(doc);
    doc.link = (x, y, w, h, url, options) =>
      // pdfkit writes a String object as a PDF string, a plain one as a name.
      plain(x, y, w, h, url, { ...options, Contents: new String(span.text) } as object);
    try {
      draw();
    } finally {
      doc.link = plain;
    }
  });
}

/** How high a text becomes at a width. */
export function heightOf(doc: Doc, text: string, manner: Manner, width: number): number {
  face(doc, manner.size, manner.bold);
  return doc.heightOfString(text || ' ', { width, lineGap: manner.lineGap ?? 3 });
}
