import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeCsv, writeWorkbook } from '../platform/spreadsheet.ts';
import { FileProblems } from './file-problem.ts';
import { decodeText, readCsv } from './read-csv.ts';
import { readRegisterFiles, type GivenRow } from './read-register-files.ts';
import { columnsOf } from './register-tables.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (...files: [string, Uint8Array][]) => {
  const problems = new FileProblems();
  const given = files.map(([name, content]) => ({ name, bytes: content }));
  return { rows: await readRegisterFiles(given, problems), problems: problems.found };
};
const typed = (rows: GivenRow[]) => rows.map((row) => row.typed);

/** What somebody can have typed in a cell: also quotes, separators, line ends and what looks like a formula. */
const cell = fc
  .string({ unit: fc.constantFrom('a', 'é', '"', "'", ';', ',', '=', '+', '-', '@', ' ', '\n', '1') })
  .map((text) => text.trim());

describe('a CSV file', () => {
  test('reads back whatever was written, with either separator', () => {
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter((cells) => cells.some((one) => one));
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        (rows, mark, end) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = [['x', 'y', 'z'], ...rows].map((cells) => cells.map(quoted).join(mark));
          const { lines: found, openQuote } = readCsv(lines.join(end));
          expect(openQuote).toBeNull();
          expect(found.slice(1).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  test('tells the line on which each row begins, empty lines and line ends in cells counted', () => {
    const { lines } = readCsv('a,b\r\n\r\n"one\ntwo",2\r\n3,"4"\n');
    expect(lines).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['one\ntwo', '2'] },
      { line: 5, cells: ['3', '4'] },
    ]);
  });

  test('with a quote that never ends is told, also when it is long', () => {
    expect(readCsv(`a;b\n1;2\n"${'""x'.repeat(500_000)}`).openQuote).toBe(3);
  });

  test('is UTF-8 with or without its mark, or Windows-1252', () => {
    expect(decodeText(bytes('\ufeffFryslân'))).toBe('Fryslân');
    expect(decodeText(bytes('Fryslân'))).toBe('Fryslân');
    expect(decodeText(Uint8Array.from([0x46, 0xe2, 0x80]))).toBe('Fâ€');
    expect(decodeText(Uint8Array.from([0x50, 0x00]))).toBeNull();
  });
});

const heading = columnsOf('visits').map(({ name }) => name);

describe('the files of a register', () => {
  test('say the same as CSV, as sheet of a workbook and as workbook of its own', async () => {
    const rows = [
      ['01234567', '2023-12-31', 'visit', '=1+1'],
      ['12345678', '31-12-2023', 'office', '\'-x; "y"\nz'],
    ];
    const sheet = { name: 'visits', columns: heading.map((name) => ({ heading: name, width: 10 })), rows };
    const workbook = await writeWorkbook([sheet], new Date(0));
    const own = await writeWorkbook([{ ...sheet, name: 'Blad1' }], new Date(0));
    const answers = [
      await read(['Visits.CSV', bytes(writeCsv(sheet))]),
      await read(['visits.csv.txt', bytes(writeCsv(sheet))]),
      await read(['register 2023.xlsx', workbook]),
      await read(['visits.xlsx', own]),
    ];
    const said = rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at]])));
    for (const { rows: found, problems } of answers) {
      expect(problems).toEqual([]);
      expect(typed(found)).toEqual(said);
      expect(found[0]!.line).toBe(2);
    }
    expect(answers[2]!.rows[0]!.file).toBe('register 2023.xlsx (visits)');
  });

  test('whatever a cell holds, the CSV of the portal gives it back', async () => {
    await fc.assert(
      fc.asyncProperty(cell, async (reason) => {
        const sheet = { name: 'visits', columns: heading.map((name) => ({ heading: name, width: 1 })) };
        const csv = writeCsv({ ...sheet, rows: [['01234567', '2023-01-01', 'visit', reason]] });
        const { rows } = await read(['visits.csv', bytes(csv)]);
        expect(rows[0]!.typed['reason']).toBe(reason);
      }),
    );
  });

  test('tell what is no register file, what is given twice, what cannot be read and which columns are wrong', async () => {
    const good = `${heading.join(',')}\n`;
    const { problems } = await read(
      ['visit.csv', bytes(good)],
      ['visits.csv', bytes('kvk_number;date;form;form;colour\n1;2;3;4;5;6')],
      ['visits.xlsx', bytes(good)],
      ['contracts.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
      ['deliveries.csv', bytes('kvk_number,"municipality_code\n')],
    );
    expect(problems.map(({ file, line, column, code }) => `${file}:${line} ${column} ${code}`)).toEqual([
      'visit.csv:1 null UNKNOWN_FILE',
      'visits.csv:1 form DUPLICATE_COLUMN',
      'visits.csv:1 colour UNKNOWN_COLUMN',
      'visits.csv:1 reason MISSING_COLUMN',
      'visits.csv:2 null TOO_MANY_CELLS',
      'visits.xlsx:1 null DUPLICATE_FILE',
      'contracts.xlsx:1 null UNREADABLE_FILE',
      'deliveries.csv:1 null UNREADABLE_FILE',
    ]);
  });
});
