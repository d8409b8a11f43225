import PDFDocument from 'pdfkit';
import type { PdfBlock, PdfContent, PdfText } from './pdf-content.ts';
import { addTable } from './pdf-table.ts';
import { drawText, face, registerFonts, type Doc, type Element } from './pdf-text.ts';

/** Known to pdfkit, not yet to its types. */
const PDF_UA = 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'];

const headingSizes = { 1: 22, 2: 15, 3: 12.5, 4: 11 };
const bodySize = 10.5;
const indent = 16;

type Outline = PDFKit.PDFOutline;

interface Writing {
  doc: Doc;
  root: Element;
  /** The open bookmark of each level; the first is that of the document. */
  bookmarks: (Outline | undefined)[];
}

/**
 * A tagged PDF (PDF/UA): title, language, headings with bookmarks, lists, tables with headings, links that say where
 * they lead, an embedded font, and page numbers that are decoration. The same content gives the same bytes.
 */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  const doc = openDocument(content);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.once('end', resolve));
  const root = doc.struct('Document', { lang: content.language });
  doc.addStructure(root);
  const writing: Writing = { doc, root, bookmarks: [doc.outline] };
  addHeading(writing, 1, content.title);
  for (const block of content.blocks) addBlock(writing, block);
  root.end();
  addFooters(doc, content.footer ?? '');
  doc.end();
  await done;
  return Buffer.concat(chunks);
}

function openDocument({ title, author, language, at }: PdfContent): Doc {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 72, left: 64, right: 64 },
    pdfVersion: '1.7',
    subset: PDF_UA,
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  });
  registerFonts(doc);
  return doc;
}

function addBlock(writing: Writing, block: PdfBlock): void {
  const { doc, root } = writing;
  if (block.kind === 'heading') return addHeading(writing, block.level, block.text);
  if (block.kind === 'list') return addList(writing, block.items);
  if (block.kind === 'table') return addTable(doc, root, block);
  if (block.kind === 'quote') return addQuote(writing, block.text, block.language);
  const paragraph = doc.struct('P', { lang: block.language });
  root.add(paragraph);
  drawText(doc, paragraph, block.text, { size: bodySize, paragraphGap: 7 });
  paragraph.end();
}

/** A heading keeps some of what follows it on its page, and is a bookmark. */
function addHeading({ doc, root, bookmarks }: Writing, level: 1 | 2 | 3 | 4, text: string): void {
  const size = headingSizes[level];
  if (doc.y > doc.page.height - doc.page.margins.bottom - size * 4) doc.addPage();
  if (level > 1) face(doc, size).moveDown(0.6);
  const parent = bookmarks.slice(0, level).findLast(Boolean)!;
  // Counted from the edges, as pdfkit takes them: the left one lies a page's width from the right.
  bookmarks[level] = parent.addItem(text, {
    top: doc.y - 4,
    left: doc.page.width,
    expanded: level < 3,
  } as object);
  bookmarks.length = level + 1;
  const element = doc.struct(`H${level}`);
  root.add(element);
  drawText(doc, element, text, { size, bold: true, lineGap: 2, paragraphGap: level === 1 ? 12 : 4 });
  element.end();
}

function addQuote({ doc, root }: Writing, text: PdfText, language?: string): void {
  const quote = doc.struct('BlockQuote', { lang: language });
  root.add(quote);
  const paragraph = doc.struct('P');
  quote.add(paragraph);
  const { left, right } = doc.page.margins;
  const width = doc.page.width - left - right - indent;
  if (doc.y + doc.currentLineHeight() > doc.page.height - doc.page.margins.bottom) doc.addPage();
  const place = { x: left + indent, y: doc.y, width };
  drawText(doc, paragraph, text, { size: bodySize, paragraphGap: 7 }, place);
  quote.end();
  doc.x = left;
}

function addList({ doc, root }: Writing, items: PdfText[]): void {
  const list = doc.struct('L');
  root.add(list);
  for (const item of items) {
    const entry = doc.struct('LI');
    list.add(entry);
    face(doc, bodySize);
    if (doc.y + doc.currentLineHeight() > doc.page.height - doc.page.margins.bottom) doc.addPage();
    const { left, right } = doc.page.margins;
    const label = doc.struct('Lbl');
    entry.add(label);
    const { y } = doc;
    label.add(() => void doc.fillColor('#1a1a1a').text('•', left, y, { lineBreak: false }));
    const body = doc.struct('LBody');
    entry.add(body);
    const width = doc.page.width - left - right - indent;
    drawText(doc, body, item, { size: bodySize, paragraphGap: 3 }, { x: left + indent, y, width });
    entry.end();
    doc.x = left;
  }
  list.end();
  doc.moveDown(0.4);
}

/** Page numbers and the foot are decoration to a screen reader. */
function addFooters(doc: Doc, footer: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const { margins } = doc.page;
    const bottom = margins.bottom;
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    face(doc, 9).fillColor('#4a4a4a');
    const y = doc.page.height - 44;
    const width = doc.page.width - margins.left - margins.right;
    if (footer) doc.text(footer, margins.left, y, { width: width - 60, height: 12, ellipsis: true });
    doc.text(`${page + 1} / ${count}`, margins.left, y, { width, align: 'right', lineBreak: false });
    doc.endMarkedContent();
    margins.bottom = bottom;
  }
}
