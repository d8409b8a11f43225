import iconv from 'iconv-lite';

/** A line of a file as its cells; `line` is where it begins, for a quoted cell can hold line ends. */
export interface CsvLine {
  line: number;
  cells: string[];
}

/** CSV by RFC 4180, or with semicolons as Dutch office programs write it. */
export interface CsvText {
  lines: CsvLine[];
  /** Line on which a quote begins that never ends; null when all is well. */
  openQuote: number | null;
}

/** The text of a file: UTF-8 with or without its mark, or else Windows-1252. Null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'windows-1252');
  }
}

/** Splits a text into its lines and cells, leaving out empty lines. The heading tells what parts the cells. */
export function readCsv(text: string): CsvText {
  const cell = cellPattern(separatorOf(text));
  const lines: CsvLine[] = [];
  let at: CsvLine = { line: 1, cells: [] };
  let line = 1;
  for (let place = 0; place <= text.length; place = cell.lastIndex) {
    cell.lastIndex = place;
    const [whole, quoted, plain = '', end = ''] = cell.exec(text)!;
    if (quoted === undefined && plain.trimStart().startsWith('"')) return { lines, openQuote: line };
    at.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + plain);
    line += newLines(whole);
    if (end.length > 0 && !/[\r\n]/.test(end)) continue;
    if (at.cells.some((one) => one.trim() !== '')) lines.push(at);
    at = { line, cells: [] };
    if (end === '') break;
  }
  return { lines, openQuote: null };
}

/** One cell from where the pattern stands, quoted or not, with what ends it; nothing ends the last one. */
const cellPattern = (separator: string) =>
  new RegExp(
    `(?:[ \\t]*"([^"]*(?:""[^"]*)*)"(?!"))?([^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );

const newLines = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** The heading holds column names, so what stands more often in it parts the cells. */
function separatorOf(text: string): ';' | ',' {
  const heading = /^[^\r\n]*/.exec(text.trimStart())![0];
  const count = (mark: string) => heading.split(mark).length;
  return count(';') >= count(',') ? ';' : ',';
}
