import { groupBy } from '../platform/loaders.ts';
import { isWithin, overlap, type Term } from '../platform/time/term.ts';
import type { CheckedRow } from './check-rows.ts';
import { FileProblemCode, type FileProblems } from './file-problem.ts';
import type { KnownLines } from './known-register.ts';
import { keyOf, type Cells } from './register-tables.ts';

/** The term of a contract as it will be, with its row where the files have one. */
interface HeldContract extends Term {
  number: string;
  row: CheckedRow | null;
}

/** The contracts of each provider with each municipality, as they will be. */
export interface ContractTerms {
  of: (cells: Cells) => HeldContract[];
  /** Whether something is wrong with a contract there, so that its lots cannot be judged. */
  unsure: (cells: Cells) => boolean;
}

const pairOf = (cells: Cells): string => `${cells['kvk_number']} ${cells['municipality_code']}`;

/** Puts the contracts of the files in the place of the register's, and tells where two of them hold at once. */
export function checkContracts(rows: CheckedRow[], lines: KnownLines, problems: FileProblems): ContractTerms {
  const held = new Map<string, { pair: string; contract: HeldContract }>();
  const unsure = new Set<string>();
  const put = (cells: Cells, row: CheckedRow | null) => {
    const key = keyOf('contracts', cells);
    const { start_date: startsOn, end_date: end, contract_number: number } = cells;
    const pair = pairOf(cells);
    if (key && startsOn && number && end !== undefined && (!end || startsOn <= end))
      held.set(key, { pair, contract: { number, startsOn, endsOn: end || null, row } });
    else unsure.add(pair);
  };
  for (const { cells } of lines.contracts) put(cells, null);
  const given = new Set<string>();
  for (const row of rows) {
    const key = keyOf('contracts', row.cells) ?? `${row.file}:${row.line}`;
    // Of two rows of one contract the first counts; the second was told.
    if (!given.has(key)) put(row.cells, row);
    given.add(key);
  }
  const pairs = groupBy([...held.values()], ({ pair }) => pair);
  const of = (cells: Cells) => (pairs.get(pairOf(cells)) ?? []).map(({ contract }) => contract);
  for (const group of pairs.values())
    tellTwoAtOnce(
      group.map(({ contract }) => contract),
      problems,
    );
  return { of, unsure: (cells) => unsure.has(pairOf(cells)) };
}

/** Contracts of the register that overlap each other are not the doing of the files. */
function tellTwoAtOnce(contracts: HeldContract[], problems: FileProblems): void {
  const sorted = contracts.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  for (const [at, one] of sorted.entries()) {
    const before = sorted.slice(0, at).find((other) => overlap(other, one));
    const row = before && (one.row ?? before.row);
    if (!row) continue;
    const other = row === one.row ? before : one;
    const found = `${other.number}: ${other.startsOn} – ${other.endsOn ?? ''}`;
    problems.add(row, 'start_date', FileProblemCode.TWO_CONTRACTS_AT_ONCE, found);
  }
}

/** Gives each lot the number of the contract that it lies in, or tells why there is none. */
export function placeLots(rows: CheckedRow[], terms: ContractTerms, problems: FileProblems): void {
  for (const row of rows) {
    const { kvk_number: kvk, municipality_code: code, start_date: start, end_date: end } = row.cells;
    if (!kvk || !code || terms.unsure(row.cells)) continue;
    const contracts = terms.of(row.cells);
    if (contracts.length === 0) {
      problems.add(row, 'municipality_code', FileProblemCode.UNKNOWN_CONTRACT, `${kvk} ${code}`);
      continue;
    }
    if (!start) continue;
    const contract = contracts.find((one) => isWithin(one, start));
    if (!contract) problems.add(row, 'start_date', FileProblemCode.LOT_OUTSIDE_CONTRACT, start);
    else if (end && contract.endsOn && end > contract.endsOn)
      problems.add(row, 'end_date', FileProblemCode.LOT_OUTSIDE_CONTRACT, `${end} > ${contract.endsOn}`);
    else row.cells['contract_number'] = contract.number;
  }
}
