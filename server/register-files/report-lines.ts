import { problemSentences, type RegisterFileProblem } from './file-problem.ts';
import { RegisterChangeKind, type RegisterChange, type RegisterDifference } from './register-difference.ts';

/** The report of an import on a terminal: one problem a line, as compilers write them. */
export function problemLines(problems: RegisterFileProblem[]): string[] {
  const lines = problems.map(({ file, line, column, code, found }) => {
    const at = [file, line, column].filter((part) => part !== null).join(':');
    return printable(`${at}: ${code}: ${problemSentences[code]}${found ? ` Found: "${found}".` : ''}`);
  });
  return [...lines, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`];
}

/** So many changes are told one by one; a first import adds everything. */
const mostTold = 1000;

/** What an import changes: corrections with old and new, additions by key, and the counts of each file. */
export function differenceLines({ counts, changes }: RegisterDifference): string[] {
  const told = changes.slice(0, mostTold).map(changeLine);
  if (changes.length > mostTold) told.push(`... and ${changes.length - mostTold} more`);
  return [
    ...told,
    ...counts.map(
      ({ table, added, changed, unchanged, notInFile }) =>
        `${table}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${notInFile} in the register and not in the file`,
    ),
  ];
}

function changeLine({ table, key, kind, cells }: RegisterChange): string {
  if (kind === RegisterChangeKind.ADDED) return printable(`+ ${table} ${key}`);
  const facts = cells.map(({ column, was, becomes }) => `${column} "${was ?? ''}" -> "${becomes}"`);
  return printable(`~ ${table} ${key}: ${facts.join(', ')}`);
}

/** A line end or another control character of a file is no line of the report, and nothing to a terminal. */
// oxlint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
