import PDFDocument from 'pdfkit';
import type { Day } from './content.ts';
import { notoSans } from './font.ts';

export interface PdfText {
  title: string;
  /** Language of the text, as in a lang attribute. */
  language: string;
  /** Whose document it is. */
  author: string;
  on: Day;
  /** Paragraphs, with headings (##, ###) and list items (-). */
  text: string;
}

const regular = notoSans(400);
const bold = notoSans(700);

/** Known to pdfkit, not yet to its types. */
const PDF_UA = 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'];

const SIZES = { H1: 22, H2: 15, H3: 12, H4: 11, P: 10.5 };
type Heading = 'H1' | 'H2' | 'H3' | 'H4';

/** A text as a tagged PDF (PDF/UA): real headings, lists, paragraphs and language, and page numbers. The same text gives the same bytes. */
export async function renderPdf(content: PdfText): Promise<Buffer> {
  const doc = openDocument(content);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.once('end', resolve));
  const root = doc.struct('Document');
  doc.addStructure(root);
  addHeading(doc, root, 'H1', content.title);
  for (const block of blocksOf(content.text)) addBlock(doc, root, block);
  root.end();
  addPageNumbers(doc);
  doc.end();
  await done;
  return Buffer.concat(chunks);
}

function openDocument({ title, author, language, on: day }: PdfText): PDFKit.PDFDocument {
  const date = new Date(`${day}T12:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 72, left: 64, right: 64 },
    pdfVersion: '1.7',
    subset: PDF_UA,
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    info: { Title: title, Author: author, CreationDate: date, ModDate: date },
  });
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  return doc;
}

/** Paragraphs, headings and list items; the items of one list come together. */
function blocksOf(text: string): string[][] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block.startsWith('- ') ? block.split(/\n(?=- )/).map((item) => joined(item)) : [joined(block)],
    );
}

function joined(lines: string): string {
  return lines.replace(/\s*\n\s*/g, ' ').trim();
}

function addBlock(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, block: string[]): void {
  const [first] = block as [string];
  const heading = /^(#{2,4}) (.*)$/.exec(first);
  if (heading) return addHeading(doc, root, `H${heading[1]!.length}` as Heading, heading[2]!);
  if (first.startsWith('- ')) return addList(doc, root, block);
  root.add(
    doc.struct('P', {}, () => {
      doc.font('regular').fontSize(SIZES.P).text(first, { lineGap: 3, paragraphGap: 7 });
    }),
  );
}

function addHeading(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  level: Heading,
  text: string,
): void {
  const size = SIZES[level];
  if (doc.y > doc.page.height - 72 - size * 4) doc.addPage();
  if (level !== 'H1') doc.moveDown(0.5);
  root.add(
    doc.struct(level, {}, () => {
      doc
        .font('bold')
        .fontSize(size)
        .text(text, { lineGap: 2, paragraphGap: level === 'H1' ? 14 : 5 });
    }),
  );
}

function addList(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, items: string[]): void {
  const list = doc.struct('L');
  root.add(list);
  for (const item of items) {
    const entry = doc.struct('LI');
    list.add(entry);
    doc.font('regular').fontSize(SIZES.P);
    if (doc.y + doc.currentLineHeight() > doc.page.height - 72) doc.addPage();
    const left = doc.page.margins.left;
    entry.add(doc.struct('Lbl', {}, () => void doc.text('•', left, doc.y, { lineBreak: false })));
    const width = doc.page.width - 2 * left - 16;
    entry.add(
      doc.struct(
        'LBody',
        {},
        () => void doc.text(item.slice(2), left + 16, doc.y, { width, lineGap: 3, paragraphGap: 3 }),
      ),
    );
    entry.end();
    doc.x = left;
  }
  list.end();
  doc.moveDown(0.4);
}

/** Page numbers are decoration to a screen reader. */
function addPageNumbers(doc: PDFKit.PDFDocument): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const { margins } = doc.page;
    const bottom = margins.bottom;
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('regular')
      .fontSize(9)
      .text(`${page + 1} / ${count}`, margins.left, doc.page.height - 44, {
        align: 'right',
        lineBreak: false,
      });
    doc.endMarkedContent();
    margins.bottom = bottom;
  }
}
