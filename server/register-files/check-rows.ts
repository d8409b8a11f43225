import { FileProblemCode, type FileProblems } from './file-problem.ts';
import { readCell, type RegionCodes } from './read-cell.ts';
import type { GivenRow } from './read-register-files.ts';
import { columnsOf, keyOf, type Cells, type TableName } from './register-tables.ts';

/** A row of a file with its cells read; a cell that is wrong is not there. */
export interface CheckedRow {
  table: TableName;
  file: string;
  line: number;
  cells: Cells;
}

/** Reads each cell of each row, and tells what is wrong within a row. */
export function checkRows(rows: GivenRow[], region: RegionCodes, problems: FileProblems): CheckedRow[] {
  return rows.map((row) => {
    const checked = {
      table: row.table,
      file: row.file,
      line: row.line,
      cells: readCells(row, region, problems),
    };
    for (const check of rowChecks[row.table]) check(checked, problems);
    return checked;
  });
}

function readCells(row: GivenRow, region: RegionCodes, problems: FileProblems): Cells {
  const cells: Cells = {};
  for (const column of columnsOf(row.table)) {
    const text = row.typed[column.name];
    // A column that the file lacks was told once, at the heading.
    if (text === undefined) continue;
    const read = readCell(column, text, region);
    if ('value' in read) cells[column.name] = read.value;
    else problems.add(row, column.name, read.code, text);
  }
  return cells;
}

type RowCheck = (row: CheckedRow, problems: FileProblems) => void;

const inOrder =
  (first: string, last: string, code: FileProblemCode): RowCheck =>
  (row, problems) => {
    const [from, until] = [row.cells[first], row.cells[last]];
    if (from && until && until < from) problems.add(row, last, code, `${from} > ${until}`);
  };

const onlyWithEnd =
  (column: string): RowCheck =>
  (row, problems) => {
    const said = row.cells[column];
    if (said && row.cells['end_date'] === '')
      problems.add(row, column, FileProblemCode.REASON_WITHOUT_END, said);
  };

const term = inOrder('start_date', 'end_date', FileProblemCode.END_BEFORE_START);

const rowChecks: Record<TableName, RowCheck[]> = {
  providers: [],
  contracts: [term, onlyWithEnd('end_reason'), onlyWithEnd('end_note')],
  contract_lots: [term],
  subcontractors: [
    inOrder('reported_on', 'permitted_on', FileProblemCode.PERMITTED_BEFORE_REPORTED),
    inOrder('reported_on', 'end_date', FileProblemCode.END_BEFORE_START),
    (row, problems) => {
      const { reported_on: reported = '', permitted_on: permitted = '', end_date: end } = row.cells;
      // An end before the report as well was told already.
      if (end && end >= reported && end < permitted)
        problems.add(row, 'end_date', FileProblemCode.END_BEFORE_START, `${permitted} > ${end}`);
    },
    onlyWithEnd('end_reason'),
  ],
  deliveries: [],
  visits: [],
  bankruptcies: [],
  theme_meetings: [],
};

/** Tells each row that has the key of one before it, and answers the first of each. */
export function firstOfEach(
  table: TableName,
  rows: CheckedRow[],
  problems: FileProblems,
): Map<string, CheckedRow> {
  const first = new Map<string, CheckedRow>();
  for (const row of rows) {
    const key = keyOf(table, row.cells);
    const before = key === undefined ? undefined : first.get(key);
    if (before) problems.add(row, null, FileProblemCode.DUPLICATE_ROW, `${key} (${before.line})`);
    else if (key !== undefined) first.set(key, row);
  }
  return first;
}
