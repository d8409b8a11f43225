import ExcelJS from 'exceljs';

export type Cell = string | number | null;

export interface Sheet {
  name: string;
  columns: { heading: string; width: number }[];
  rows: Cell[][];
}

/** What a spreadsheet program would take for a formula, or for a command of another program. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** The most that one cell can hold. */
const longestCell = 32_767;

/**
 * A workbook. A text is always a text, also where it starts like a formula: nothing that somebody typed is ever
 * computed on the machine of who opens the file.
 */
export async function writeWorkbook(sheets: Sheet[], at: Date): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Oerlis';
  workbook.created = at;
  workbook.modified = at;
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) addRow(sheet, row);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addRow(sheet: ExcelJS.Worksheet, cells: Cell[]): void {
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? storable(cell) : cell)));
  row.eachCell((cell) => {
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (typeof cell.value === 'string') cell.numFmt = '@';
  });
}

/** What XML can hold, and a cell. */
const storable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, longestCell);

/** A sheet as CSV, as spreadsheet programs here read it: semicolons, UTF-8 with its mark. A formula is made a text. */
export function writeCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return `\ufeff${lines.map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  // A text that starts with apostrophes itself gets one more, so that who takes one away has what was typed.
  const text = looksLikeFormula.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
