/**
 * Imports the files of the register of a region, all or nothing:
 *   npm run import-register -- --region owo FOLDER              imports them when nothing is wrong
 *   npm run import-register -- --region owo --dry-run FOLDER    only shows what would change
 *   npm run import-register -- --region owo --note "..." FOLDER says why rows are corrected
 * DATA_DIR and DATABASE_URL say which database, as for the program. Ends with 1 when there are problems.
 */
import 'reflect-metadata';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { entities } from './database/entities.ts';
import { migrations } from './database/migrations/index.ts';
import { systemClock } from './platform/clock.ts';
import { Database } from './platform/database.ts';
import { Region } from './regions/region.entity.ts';
import {
  importFiles,
  previewImport,
  readFiles,
  type ImportOutcome,
} from './register-files/import-register.ts';
import { differenceLines, problemLines } from './register-files/report-lines.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Wanted {
  region: string;
  folder: string;
  note: string | null;
  dryRun: boolean;
}

function wantedIn(args: string[]): Wanted {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      note: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (!values.region || !folder || positionals.length > 1)
    throw new Error('Usage: npm run import-register -- --region SLUG [--dry-run] [--note TEXT] FOLDER');
  if ((values.note?.length ?? 0) > 1000) throw new Error('--note is at most 1000 characters.');
  return { region: values.region, folder, note: values.note?.trim() || null, dryRun: values['dry-run'] };
}

/** The register files of a folder; the file that an open office program leaves beside them is none. */
async function filesIn(folder: string) {
  const names = (await readdir(folder)).filter((name) => /^[^.~].*\.(csv|xlsx)$/i.test(name)).toSorted();
  if (names.length === 0) throw new Error(`There are no .csv or .xlsx files in ${folder}.`);
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

async function run({ region: slug, folder, note, dryRun }: Wanted): Promise<ImportOutcome> {
  const files = await readFiles(await filesIn(folder));
  say(`${files.rows.length} rows read.`);
  const config = readConfig(process.env);
  const where = { url: config.DATABASE_URL, folder: config.DATA_DIR };
  const database = await Database.open({ ...where, entities, migrations });
  try {
    const region = await database.manager.findOneBy(Region, { slug });
    if (!region) throw new Error(`There is no region "${slug}".`);
    if (dryRun) return await previewImport({ database }, region.id, files);
    const tell = (written: number) => say(`${written} rows written...`);
    return await importFiles({ database, clock: systemClock }, region.id, files, { note, tell });
  } finally {
    await database.close();
  }
}

try {
  const wanted = wantedIn(process.argv.slice(2));
  const { problems, difference } = await run(wanted);
  for (const line of difference ? differenceLines(difference) : problemLines(problems)) print(line);
  if (problems.length > 0) say('Nothing was imported.');
  else say(wanted.dryRun ? 'This is what would change; nothing was imported.' : 'Imported.');
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
