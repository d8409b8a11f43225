/** A stretch of text in one manner. */
export interface PdfSpan {
  text: string;
  bold?: boolean;
  /** Drawn as a redline draws it: underlined, or struck through. */
  mark?: 'inserted' | 'deleted';
  /** What is read aloud in the place of the text, where the manner carries meaning. */
  spoken?: string;
  /** Address that the stretch leads to. */
  url?: string;
  /** Language, where it differs from that of the document. */
  language?: string;
}

export type PdfText = string | PdfSpan[];

export interface PdfTable {
  kind: 'table';
  /** What the table is about, read before it. */
  caption?: string;
  head: string[];
  /** A row has as many cells as the head. */
  rows: PdfText[][];
  /** Share of the width of each column; equal when not told. */
  widths?: number[];
  /** Whether the first cell of each row is its heading. */
  rowHeadings?: boolean;
}

/** What a document consists of, in the order in which it is read. */
export type PdfBlock =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: PdfText; language?: string }
  /** Words of somebody else, set apart. */
  | { kind: 'quote'; text: PdfText; language?: string }
  | { kind: 'list'; items: PdfText[] }
  | PdfTable;

export interface PdfContent {
  title: string;
  /** Language of the document, as in a lang attribute. */
  language: string;
  /** Whose document it is. */
  author: string;
  /** When it was made: it stands in the file, so that the same content gives the same bytes. */
  at: Date;
  /** At the foot of each page, beside its number. */
  footer?: string;
  blocks: PdfBlock[];
}

/** A text as people type it in the portal: paragraphs with headings (##, ###, ####) and list items (-). */
export function textBlocks(text: string): PdfBlock[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(blockOf);
}

function blockOf(block: string): PdfBlock {
  const heading = /^(#{2,4}) (.*)$/s.exec(block);
  if (heading)
    return { kind: 'heading', level: heading[1]!.length as 2 | 3 | 4, text: onOneLine(heading[2]!) };
  if (!block.startsWith('- ')) return { kind: 'paragraph', text: onOneLine(block) };
  return { kind: 'list', items: block.split(/\n(?=- )/).map((item) => onOneLine(item.slice(2))) };
}

const onOneLine = (lines: string): string => lines.replace(/\s*\n\s*/g, ' ').trim();

export const plainText = (text: PdfText): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');
