import { db, type Services } from '../platform/context.ts';
import { Provider } from '../providers/provider.entity.ts';
import { openLedger } from '../register/open-ledger.ts';
import { checkRegister } from './check-register.ts';
import { FileProblems, type RegisterFileProblem } from './file-problem.ts';
import { inBatches } from '../platform/in-batches.ts';
import { loadRegister, type LoadedRegister } from './load-register.ts';
import { readRegisterFiles, type GivenFile, type GivenRow } from './read-register-files.ts';
import { differenceOf, type RegisterDifference } from './register-difference.ts';
import { writeRegister, type Writer } from './write-register.ts';

/** The files of an import, read once. */
export interface ReadFiles {
  rows: GivenRow[];
  problems: RegisterFileProblem[];
}

/** What an import finds: problems, or else what it changes. */
export type ImportOutcome =
  { problems: RegisterFileProblem[]; difference: null } | { problems: []; difference: RegisterDifference };

export async function readFiles(files: GivenFile[]): Promise<ReadFiles> {
  const problems = new FileProblems();
  return { rows: await readRegisterFiles(files, problems), problems: problems.found };
}

/** Checks the files whole, and tells what they would change; writes nothing. */
export async function previewImport(
  ctx: Pick<Services, 'database'>,
  regionId: string,
  files: ReadFiles,
): Promise<ImportOutcome> {
  return outcomeOf(await loadRegister(ctx, regionId), files);
}

function outcomeOf(register: LoadedRegister, files: ReadFiles): ImportOutcome {
  const problems = new FileProblems();
  problems.found.push(...files.problems);
  const byKey = checkRegister(files.rows, register, problems);
  if (problems.found.length > 0) return { problems: problems.found, difference: null };
  return { problems: [], difference: differenceOf(byKey, register.lines, register.contracted) };
}

export interface ImportOptions {
  /** Why the rows are corrected. */
  note?: string | null;
  /** Whether to go on with what was found; without it every difference is written. */
  agree?: (difference: RegisterDifference) => boolean;
  /** Told after each batch how many rows are written. */
  tell?: (written: number) => void;
}

/**
 * Imports the files, or nothing: with one problem, or without agreement, the register stays as it is. The providers
 * and the register are held meanwhile, so that nobody adds a contract that overlaps with one of the files.
 */
export async function importFiles(
  ctx: Writer,
  regionId: string,
  files: ReadFiles,
  { note = null, agree = () => true, tell = () => undefined }: ImportOptions = {},
): Promise<ImportOutcome> {
  return ctx.database.transaction(async () => {
    await lockProviders(ctx, files.rows);
    await openLedger(ctx, null);
    await openLedger(ctx, regionId);
    const register = await loadRegister(ctx, regionId);
    const outcome = outcomeOf(register, files);
    if (outcome.difference && agree(outcome.difference))
      await writeRegister(ctx, register, outcome.difference, note, tell);
    return outcome;
  });
}

/** In one order, as all who hold several do. SQLite has one writer at a time anyway. */
async function lockProviders(ctx: Writer, rows: GivenRow[]): Promise<void> {
  if (ctx.database.engine === 'sqlite') return;
  const named = rows
    .filter(({ table }) => table === 'providers' || table === 'contracts' || table === 'contract_lots')
    .map(({ typed }) => typed['kvk_number'] ?? '');
  for (const numbers of inBatches([...new Set(named)].toSorted()))
    await db(ctx)
      .createQueryBuilder(Provider, 'provider')
      .setLock('pessimistic_write')
      .where('provider.kvkNumber IN (:...numbers)', { numbers })
      .orderBy('provider.kvkNumber')
      .getMany();
}
