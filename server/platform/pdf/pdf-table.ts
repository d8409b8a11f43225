import { plainText, type PdfTable, type PdfText } from './pdf-content.ts';
import { drawText, heightOf, type Doc, type Element, type Manner } from './pdf-text.ts';

const padding = 5;
const cellManner: Manner = { size: 9.5, lineGap: 2 };
const headManner: Manner = { ...cellManner, bold: true };

interface Layout {
  doc: Doc;
  table: PdfTable;
  /** Left edge of each column, and the right edge of the last. */
  edges: number[];
}

/** A table with a tag for each row, cell and heading. On a next page its head is drawn again, for the eye only. */
export function addTable(doc: Doc, root: Element, table: PdfTable): void {
  const element = doc.struct('Table');
  root.add(element);
  const layout = { doc, table, edges: edgesOf(doc, table) };
  if (table.caption) addCaption(layout, element, table.caption);
  const head = doc.struct('THead');
  element.add(head);
  addRow(layout, head, table.head, 'head');
  head.end();
  const body = doc.struct('TBody');
  element.add(body);
  for (const row of table.rows) addRow(layout, body, row, 'body');
  body.end();
  element.end();
  doc.x = doc.page.margins.left;
  doc.moveDown(0.8);
}

function edgesOf(doc: Doc, { head, widths }: PdfTable): number[] {
  const { left, right } = doc.page.margins;
  const shares = widths ?? head.map(() => 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const edges = [left];
  for (const share of shares) edges.push(edges.at(-1)! + (share / whole) * (doc.page.width - left - right));
  return edges;
}

function addCaption({ doc }: Layout, element: Element, caption: string): void {
  if (doc.y > bottomOf(doc) - 90) doc.addPage();
  const tag = doc.struct('Caption');
  element.add(tag);
  drawText(doc, tag, caption, { size: 10, bold: true, paragraphGap: 4 });
  tag.end();
}

type RowKind = 'head' | 'body';

function addRow(layout: Layout, section: Element, cells: PdfText[], kind: RowKind): void {
  const { doc, table } = layout;
  const row = doc.struct('TR');
  section.add(row);
  const elements = cells.map((_, column) =>
    cellElement(doc, kind, column === 0 && table.rowHeadings === true),
  );
  for (const element of elements) row.add(element);
  // A row higher than a page goes on in the next one: the same cells, drawn in pieces.
  for (const piece of piecesOf(layout, cells, kind)) drawRow(layout, elements, piece, kind);
  row.end();
}

function cellElement(doc: Doc, kind: RowKind, rowHeading: boolean): Element {
  if (kind === 'head') return doc.struct('TH', { scope: 'Column' } as object);
  return rowHeading ? doc.struct('TH', { scope: 'Row' } as object) : doc.struct('TD');
}

function drawRow(layout: Layout, elements: Element[], cells: PdfText[], kind: RowKind): void {
  const { doc, table, edges } = layout;
  const height = heightOfRow(layout, cells, kind);
  if (doc.y + height > bottomOf(doc)) {
    doc.addPage();
    if (kind === 'body') drawHeadAgain(layout);
  }
  const top = doc.y;
  if (kind === 'head') shade(layout, top, height);
  let bottom = top + height;
  for (const [column, text] of cells.entries()) {
    const manner = mannerOf(table, kind, column);
    drawText(doc, elements[column]!, text, manner, {
      x: edges[column]! + padding,
      y: top + padding,
      width: edges[column + 1]! - edges[column]! - 2 * padding,
    });
    if (plainText(text)) bottom = Math.max(bottom, doc.y + padding);
  }
  line(layout, bottom);
  doc.y = bottom;
}

const mannerOf = (table: PdfTable, kind: RowKind, column: number): Manner =>
  kind === 'head' || (column === 0 && table.rowHeadings) ? headManner : cellManner;

function heightOfRow({ doc, table, edges }: Layout, cells: PdfText[], kind: RowKind): number {
  const heights = cells.map((text, column) => {
    const width = edges[column + 1]! - edges[column]! - 2 * padding;
    return heightOf(doc, plainText(text), mannerOf(table, kind, column), width);
  });
  return Math.max(...heights) + 2 * padding;
}

const bottomOf = (doc: Doc): number => doc.page.height - doc.page.margins.bottom;

/** The row whole, or, where it is higher than a page, cut between words into pieces that fit. */
function piecesOf(layout: Layout, cells: PdfText[], kind: RowKind): PdfText[][] {
  const room = (bottomOf(layout.doc) - layout.doc.page.margins.top) * 0.8;
  if (heightOfRow(layout, cells, kind) <= room) return [cells];
  const left = cells.map((cell) => plainText(cell).split(/(?<=\s)/));
  const pieces: string[][] = [];
  while (left.some((words) => words.length > 0)) {
    pieces.push(left.map((words, column) => takeWhatFits(layout, words, column, kind, room)));
  }
  return pieces;
}

function takeWhatFits(layout: Layout, words: string[], column: number, kind: RowKind, room: number): string {
  const { doc, table, edges } = layout;
  const width = edges[column + 1]! - edges[column]! - 2 * padding;
  const fits = (count: number) =>
    heightOf(doc, words.slice(0, count).join(''), mannerOf(table, kind, column), width) <= room;
  let [low, high] = [1, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return words.splice(0, low).join('');
}

function asDecoration(doc: Doc, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save();
  draw();
  doc.restore();
  doc.endMarkedContent();
}

function shade({ doc, edges }: Layout, top: number, height: number): void {
  const width = edges.at(-1)! - edges[0]!;
  asDecoration(doc, () => void doc.rect(edges[0]!, top, width, height).fill('#eef1f5'));
}

function line({ doc, edges }: Layout, y: number): void {
  asDecoration(
    doc,
    () => void doc.moveTo(edges[0]!, y).lineTo(edges.at(-1)!, y).lineWidth(0.5).stroke('#9aa3ad'),
  );
}

function drawHeadAgain(layout: Layout): void {
  const { doc, table, edges } = layout;
  const height = heightOfRow(layout, table.head, 'head');
  const top = doc.y;
  shade(layout, top, height);
  doc.markContent('Artifact', { type: 'Pagination' });
  for (const [column, text] of table.head.entries()) {
    const width = edges[column + 1]! - edges[column]! - 2 * padding;
    doc.font('700-latin').fontSize(headManner.size).fillColor('#1a1a1a');
    doc.text(text, edges[column]! + padding, top + padding, { width, lineGap: 2 });
  }
  doc.endMarkedContent();
  doc.y = top + height;
}
