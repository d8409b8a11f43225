import { createHash } from 'node:crypto';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RowsByKey } from './check-register.ts';
import type { CheckedRow } from './check-rows.ts';
import type { KnownLine, KnownLines } from './known-register.ts';
import { columnsOf, keyOf, tableNames, type TableName } from './register-tables.ts';

/** What an import does with a row. */
export enum RegisterChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
}
registerEnumType(RegisterChangeKind, {
  name: 'RegisterChangeKind',
  description: 'What an import does with a row.',
  valuesConfig: {
    ADDED: { description: 'The register does not have it yet.' },
    CHANGED: { description: 'The register says something else of it, which is corrected.' },
  } satisfies Record<RegisterChangeKind, { description: string }>,
});

@ObjectType({ simpleResolvers: true, description: 'A cell of a row that an import adds or corrects.' })
export class RegisterCellChange {
  @Field(() => String, { description: 'Name of the column.' })
  column: string;

  @Field(() => String, { nullable: true, description: 'What the register says; null for a new row.' })
  was: string | null;

  @Field(() => String, { description: 'What the file says; empty for nothing.' })
  becomes: string;
}

@ObjectType({ simpleResolvers: true, description: 'A row that an import adds or corrects.' })
export class RegisterChange {
  @Field(() => String, { description: 'Which of the register files: "contracts".' })
  table: TableName;

  @Field(() => ID, { description: 'What it is known by, e.g. KvK number, municipality and contract number.' })
  key: string;

  @Field(() => RegisterChangeKind, { description: 'What is done with it.' })
  kind: RegisterChangeKind;

  @Field(() => [RegisterCellChange], {
    description: 'The cells that change; of a new row those that are filled.',
  })
  cells: RegisterCellChange[];
}

@ObjectType({ simpleResolvers: true, description: 'How many rows of a register file an import touches.' })
export class RegisterTableCount {
  @Field(() => String, { description: 'Which of the register files: "contracts".' })
  table: TableName;

  @Field(() => Int, { description: 'Rows that are new.' })
  added: number;

  @Field(() => Int, { description: 'Rows that are corrected.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that say what the register says.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows of the register that are not in the file; they stay as they are.' })
  notInFile: number;
}

/** A row to write: what the file says, and what it replaces. */
export interface RowToWrite {
  row: CheckedRow;
  known: KnownLine | null;
}

export interface RegisterDifference {
  counts: RegisterTableCount[];
  /** Corrections before additions. */
  changes: RegisterChange[];
  toWrite: Record<TableName, RowToWrite[]>;
  /** The same for the same difference: what somebody confirms is what is done. */
  hash: string;
}

const isAdded = ({ kind }: RegisterChange): boolean => kind === RegisterChangeKind.ADDED;

/** What the import would change, row by row. Only the tables that the files hold are counted. */
export function differenceOf(
  byKey: RowsByKey,
  lines: KnownLines,
  contracted: ReadonlySet<string>,
): RegisterDifference {
  const all = tableNames.map((table) => {
    const ofRegion = ({ cells }: KnownLine) => table !== 'providers' || contracted.has(cells['kvk_number']!);
    return differenceOfTable(table, byKey[table], lines[table], ofRegion);
  });
  const changes = all
    .flatMap((one) => one.changes)
    .toSorted((a, b) => Number(isAdded(a)) - Number(isAdded(b)));
  return {
    counts: all.map(({ count }) => count).filter(({ table }) => byKey[table].size > 0),
    changes,
    toWrite: Object.fromEntries(all.map(({ count, toWrite }) => [count.table, toWrite])) as never,
    hash: createHash('sha256').update(JSON.stringify(changes)).digest('hex'),
  };
}

function differenceOfTable(
  table: TableName,
  rows: Map<string, CheckedRow>,
  lines: KnownLine[],
  ofRegion: (line: KnownLine) => boolean,
) {
  const known = new Map<string, KnownLine>();
  for (const line of lines) {
    const key = keyOf(table, line.cells)!;
    if (!known.has(key)) known.set(key, line);
  }
  const changes: RegisterChange[] = [];
  const toWrite: RowToWrite[] = [];
  for (const [key, row] of rows) {
    const before = known.get(key) ?? null;
    const cells = changedCells(table, row, before);
    if (before && cells.length === 0) continue;
    const kind = before ? RegisterChangeKind.CHANGED : RegisterChangeKind.ADDED;
    changes.push({ table, key, kind, cells });
    toWrite.push({ row, known: before });
  }
  const added = changes.filter(isAdded).length;
  const changed = changes.length - added;
  const notInFile = lines.filter((line) => ofRegion(line) && !rows.has(keyOf(table, line.cells)!)).length;
  const count = { table, added, changed, unchanged: rows.size - changes.length, notInFile };
  return { count, changes, toWrite };
}

const changedCells = (table: TableName, row: CheckedRow, before: KnownLine | null): RegisterCellChange[] =>
  columnsOf(table).flatMap(({ name: column }) => {
    const becomes = row.cells[column] ?? '';
    const was = before ? (before.cells[column] ?? '') : null;
    return becomes === (was ?? '') ? [] : [{ column, was, becomes }];
  });
