import ExcelJS from 'exceljs';
import type { CsvLine } from './read-csv.ts';

export interface SheetLines {
  name: string;
  lines: CsvLine[];
}

/** The sheets of a workbook that hold something, each cell as the text it shows; null for what is no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetLines[] | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as never);
  } catch {
    return null;
  }
  return workbook.worksheets.map(linesOf).filter(({ lines }) => lines.length > 0);
}

function linesOf(sheet: ExcelJS.Worksheet): SheetLines {
  const lines: CsvLine[] = [];
  sheet.eachRow((row, line) => {
    const cells = Array.from({ length: row.cellCount }, (_, at) => textOf(row.getCell(at + 1).value));
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
  });
  return { name: sheet.name, lines };
}

/** A date without its time, the result of a formula, a text without its looks. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return textOf(value.text);
  if ('result' in value) return textOf(value.result);
  return 'error' in value ? value.error : '';
}
