import { expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { writeCsv, writeWorkbook, type Sheet } from './spreadsheet.ts';

const sheet = (texts: string[]): Sheet => ({
  name: 'Nota: antwoorden',
  columns: [{ heading: 'Tekst', width: 20 }],
  rows: texts.map((text) => [text]),
});

const risky = ['=1+1', '+31612345678', '-5', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x";"y")'];

test('a text that starts like a formula is a text in a workbook', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook([sheet(risky)], new Date(0))) as never);
  const read = workbook.worksheets[0]!;
  for (const [at, text] of risky.entries()) {
    const cell = read.getCell(at + 2, 1);
    expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, text]);
  }
});

test('no cell of a CSV starts like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...risky)), { minLength: 1 }), (texts) => {
      for (const text of texts) {
        const line = writeCsv(sheet([text]))
          .split('\r\n')
          .slice(1)
          .join('\r\n');
        expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/);
      }
    }),
  );
});

test('quotes and semicolons stay in their cell', () => {
  expect(writeCsv(sheet(['a;"b"']))).toBe('\ufeffTekst\r\n"a;""b"""\r\n');
});
