import { SizeClass } from '../providers/provider.entity.ts';
import { EndReason } from '../register/register-kind.ts';

/** How the text of a column is read: as one of some codes, or as told. */
export type Reads =
  | 'kvk'
  | 'agb'
  | 'email'
  | 'date'
  | 'year'
  | 'municipality'
  | 'lot'
  | 'yesNo'
  | { text: number }
  | { oneOf: readonly string[] };

export interface Column {
  name: string;
  reads: Reads;
  required: boolean;
}

const must = (name: string, reads: Reads): Column => ({ name, reads, required: true });
const may = (name: string, reads: Reads): Column => ({ name, reads, required: false });
const codes = (names: string[]): Reads => ({ oneOf: names.map((name) => name.toLowerCase()) });

const reasons = codes(Object.values(EndReason));

/** The files of a register with their columns, in order. The import reads them, the export writes them. */
export const registerTables = {
  providers: [
    must('kvk_number', 'kvk'),
    must('name', { text: 255 }),
    may('agb_code', 'agb'),
    may('size_class', codes(Object.values(SizeClass))),
    may('email', 'email'),
  ],
  contracts: [
    must('kvk_number', 'kvk'),
    must('municipality_code', 'municipality'),
    must('contract_number', { text: 60 }),
    must('start_date', 'date'),
    may('end_date', 'date'),
    may('end_reason', reasons),
    may('end_note', { text: 1000 }),
  ],
  contract_lots: [
    must('kvk_number', 'kvk'),
    must('municipality_code', 'municipality'),
    must('lot_number', 'lot'),
    must('start_date', 'date'),
    may('end_date', 'date'),
  ],
  subcontractors: [
    must('main_kvk_number', 'kvk'),
    must('sub_kvk_number', 'kvk'),
    must('sub_name', { text: 255 }),
    must('municipality_code', 'municipality'),
    must('lot_number', 'lot'),
    must('reported_on', 'date'),
    may('permitted_on', 'date'),
    may('end_date', 'date'),
    may('end_reason', reasons),
  ],
  deliveries: [
    must('kvk_number', 'kvk'),
    must('municipality_code', 'municipality'),
    must('year', 'year'),
    must('delivered', 'yesNo'),
  ],
  visits: [
    must('kvk_number', 'kvk'),
    must('date', 'date'),
    must('form', codes(['VISIT', 'OFFICE', 'ONLINE', 'PHONE'])),
    may('reason', { text: 1000 }),
  ],
  bankruptcies: [must('kvk_number', 'kvk'), must('date', 'date'), must('role', codes(['MAIN', 'SUB']))],
  theme_meetings: [
    must('date', 'date'),
    must('title', { text: 255 }),
    must('form', codes(['MEETING', 'WEBINAR'])),
  ],
} as const satisfies Record<string, readonly Column[]>;

export type TableName = keyof typeof registerTables;

export const tableNames = Object.keys(registerTables) as TableName[];

export const columnsOf = (table: TableName): readonly Column[] => registerTables[table];

/** What a row is known by. A lot has the number of its contract as well, which is no column of its file. */
const keys: Record<TableName, readonly string[]> = {
  providers: ['kvk_number'],
  contracts: ['kvk_number', 'municipality_code', 'contract_number'],
  contract_lots: ['kvk_number', 'municipality_code', 'contract_number', 'lot_number'],
  subcontractors: ['main_kvk_number', 'sub_kvk_number', 'municipality_code', 'lot_number'],
  deliveries: ['kvk_number', 'municipality_code', 'year'],
  visits: ['kvk_number', 'date'],
  bankruptcies: ['kvk_number', 'date'],
  theme_meetings: ['date', 'title'],
};

/** The texts of a row by column: dates as YYYY-MM-DD, codes in lower case, '' for nothing. */
export type Cells = Record<string, string>;

/** The key of a row, or undefined while one of its cells is not known. */
export function keyOf(table: TableName, cells: Cells): string | undefined {
  const parts = keys[table].map((column) => cells[column]);
  return parts.includes(undefined) ? undefined : parts.join(' · ');
}
