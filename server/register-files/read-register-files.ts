import { decodeText, readCsv, type CsvLine } from './read-csv.ts';
import { FileProblemCode, type FileProblems } from './file-problem.ts';
import { readWorkbook } from './read-workbook.ts';
import { columnsOf, tableNames, type TableName } from './register-tables.ts';

export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** A row of a file as typed, by column; a column that the file lacks is not there. */
export interface GivenRow {
  table: TableName;
  file: string;
  line: number;
  typed: Record<string, string>;
}

/** The rows of these files. What cannot be read is told as a problem, and the rest is read on. */
export async function readRegisterFiles(files: GivenFile[], problems: FileProblems): Promise<GivenRow[]> {
  const rows: GivenRow[] = [];
  const seen = new Set<TableName>();
  for (const given of files) {
    const file = given.name.replace(/(\.csv)\.txt$/i, '$1');
    const sheets = await sheetsOf(file, given.bytes, problems);
    for (const { shown, name, lines } of sheets) {
      const table = tableOf(name) ?? (sheets.length === 1 ? tableOf(file) : undefined);
      const at = { file: shown, line: 1 };
      if (!table) problems.add(at, null, FileProblemCode.UNKNOWN_FILE, name);
      else if (seen.has(table)) problems.add(at, null, FileProblemCode.DUPLICATE_FILE, table);
      else for (const row of rowsOf(table, shown, lines, problems)) rows.push(row);
      if (table) seen.add(table);
    }
  }
  return rows;
}

interface NamedLines {
  /** As the report calls it. */
  shown: string;
  name: string;
  lines: CsvLine[];
}

async function sheetsOf(file: string, bytes: Uint8Array, problems: FileProblems): Promise<NamedLines[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const sheets = isZip ? await readWorkbook(bytes) : null;
  if (sheets) return sheets.map(({ name, lines }) => ({ shown: `${file} (${name})`, name, lines }));
  const text = isZip ? null : decodeText(bytes);
  const csv = text === null ? null : readCsv(text);
  if (csv && csv.openQuote === null) {
    const lines = csv.lines.map(({ line, cells }) => ({ line, cells: cells.map(unarmed) }));
    return [{ shown: file, name: file, lines }];
  }
  problems.add({ file, line: csv?.openQuote ?? 1 }, null, FileProblemCode.UNREADABLE_FILE);
  return [];
}

/** contracts.csv, Contracts.xlsx and the sheet "contracts" all hold contracts. */
function tableOf(name: string): TableName | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/(\.(csv|txt|xlsx))+$/, '');
  return tableNames.find((table) => table === plain);
}

function rowsOf(table: TableName, file: string, lines: CsvLine[], problems: FileProblems): GivenRow[] {
  const [heading, ...rest] = lines;
  const columns = checkHeading(table, file, heading ?? { line: 1, cells: [] }, problems);
  return rest.map(({ line, cells }) => {
    const typed: Record<string, string> = {};
    for (const [at, text] of cells.entries()) {
      const name = columns[at];
      if (name) typed[name] = text.replaceAll('\r\n', '\n').trim();
      else if (at >= columns.length && text.trim() !== '')
        problems.add({ file, line }, null, FileProblemCode.TOO_MANY_CELLS, text);
    }
    for (const name of columns) if (name) typed[name] ??= '';
    return { table, file, line, typed };
  });
}

/** The column in each place, undefined for one that is not read. */
function checkHeading(table: TableName, file: string, { line, cells }: CsvLine, problems: FileProblems) {
  const known = columnsOf(table).map(({ name }) => name);
  const seen = new Set<string>();
  const last = cells.findLastIndex((text) => text.trim() !== '');
  const columns = cells.slice(0, last + 1).map((text) => {
    const name = text.trim().toLowerCase();
    const isNew = known.includes(name) && !seen.has(name);
    const code = seen.has(name) ? FileProblemCode.DUPLICATE_COLUMN : FileProblemCode.UNKNOWN_COLUMN;
    if (!isNew) problems.add({ file, line }, name || null, code, text);
    seen.add(name);
    return isNew ? name : undefined;
  });
  for (const name of known)
    if (!seen.has(name)) problems.add({ file, line }, name, FileProblemCode.MISSING_COLUMN);
  return columns;
}

/** The apostrophe that our own files put before what a spreadsheet would take for a formula. */
const unarmed = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
