import { groupBy } from '../platform/loaders.ts';
import { checkContracts, placeLots } from './check-contracts.ts';
import { checkRows, firstOfEach, type CheckedRow } from './check-rows.ts';
import { FileProblemCode, type FileProblems } from './file-problem.ts';
import type { KnownLines } from './known-register.ts';
import type { RegionCodes } from './read-cell.ts';
import type { GivenRow } from './read-register-files.ts';
import { keyOf, tableNames, type TableName } from './register-tables.ts';

/** What the files are held against. */
export interface Present {
  region: RegionCodes;
  /** The register as it is; of providers all that are known anywhere. */
  lines: KnownLines;
  /** KvK numbers of the providers that have, or had, a contract in the region. */
  contracted: ReadonlySet<string>;
}

/** The rows of the files by table and key; complete when there is no problem. */
export type RowsByKey = Record<TableName, Map<string, CheckedRow>>;

/** Holds the rows of the files against each other and against the register, and tells everything that is wrong. */
export function checkRegister(rows: GivenRow[], present: Present, problems: FileProblems): RowsByKey {
  const perTable = groupBy(checkRows(rows, present.region, problems), ({ table }) => table);
  const firsts = (table: TableName) => firstOfEach(table, perTable.get(table) ?? [], problems);
  const without = tableNames.filter((table) => table !== 'contract_lots');
  const byKey = Object.fromEntries(without.map((table) => [table, firsts(table)])) as RowsByKey;
  checkProviders(perTable, present, byKey, problems);
  const terms = checkContracts(perTable.get('contracts') ?? [], present.lines, problems);
  placeLots(perTable.get('contract_lots') ?? [], terms, problems);
  byKey.contract_lots = firsts('contract_lots');
  checkLotsThatStay(byKey, present.lines, problems);
  problems.found.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return byKey;
}

const providerColumn: Partial<Record<TableName, string>> = {
  contracts: 'kvk_number',
  contract_lots: 'kvk_number',
  subcontractors: 'main_kvk_number',
  deliveries: 'kvk_number',
  visits: 'kvk_number',
  bankruptcies: 'kvk_number',
};

/** Every provider that is named is known, and who changes its details has to do with it. */
function checkProviders(
  perTable: Map<TableName, CheckedRow[]>,
  present: Present,
  byKey: RowsByKey,
  problems: FileProblems,
): void {
  const known = new Map(present.lines.providers.map(({ cells }) => [cells['kvk_number']!, cells]));
  const mine = new Set(present.contracted);
  for (const [table, rows] of perTable)
    for (const row of rows) {
      const column = providerColumn[table];
      const kvk = column && row.cells[column];
      // A subcontractor that went bankrupt need not be a provider of its own.
      if (!kvk || (table === 'bankruptcies' && row.cells['role'] !== 'main')) continue;
      if (table === 'contracts') mine.add(kvk);
      if (!known.has(kvk) && !byKey.providers.has(kvk))
        problems.add(row, column, FileProblemCode.UNKNOWN_PROVIDER, kvk);
    }
  for (const [kvk, row] of byKey.providers) {
    const before = known.get(kvk);
    const differs = before && Object.entries(row.cells).some(([column, text]) => before[column] !== text);
    if (differs && !mine.has(kvk)) problems.add(row, 'kvk_number', FileProblemCode.PROVIDER_ELSEWHERE, kvk);
  }
}

/** A lot that is not in the files goes along with the start of its contract, and must still lie within it. */
function checkLotsThatStay(byKey: RowsByKey, lines: KnownLines, problems: FileProblems): void {
  const before = new Map(lines.contracts.map(({ cells }) => [keyOf('contracts', cells)!, cells]));
  for (const { cells } of lines.contract_lots) {
    const key = keyOf('contracts', cells)!;
    const contract = byKey.contracts.get(key);
    if (!contract || byKey.contract_lots.has(keyOf('contract_lots', cells)!)) continue;
    const { start_date: start, end_date: end } = contract.cells;
    const follows = cells['start_date'] === before.get(key)?.['start_date'];
    const lotStart = follows ? start : cells['start_date'];
    const lotEnd = cells['end_date'];
    const outside = (start && lotStart && lotStart < start) || (end && lotEnd && lotEnd > end);
    const never = lotStart && ((lotEnd && lotEnd < lotStart) || (end && lotStart > end));
    if (!outside && !never) continue;
    const found = `${cells['lot_number']}: ${cells['start_date']} – ${lotEnd}`;
    problems.add(contract, null, FileProblemCode.LOT_OUTSIDE_CONTRACT, found);
  }
}
