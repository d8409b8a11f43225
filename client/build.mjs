// Builds the client when it is stale: when its sources, the schema or a package changed since the last build.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist/client');
const stamp = path.join(out, '.hash');

function sources() {
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}generated${path.sep}`));
  return [...files.toSorted(), path.join(root, 'schema.graphql'), path.join(root, 'package-lock.json')];
}

function hash() {
  const sum = createHash('sha256');
  for (const file of sources()) sum.update(path.relative(root, file)).update(readFileSync(file));
  return sum.digest('hex');
}

// A test run says NODE_ENV=test, which would build the slow and heavy React of developers.
process.env.NODE_ENV = 'production';

async function run(command, ...args) {
  const program = path.join(root, 'node_modules/.bin', command);
  const { stderr } = await promisify(execFile)(program, args, { cwd: root });
  process.stderr.write(stderr);
}

/** The pages once per language, into one folder: files that say nothing have one name and stand there once. */
async function buildPages() {
  const { build } = await import('vite');
  for (const language of ['nl', 'fy', 'en']) {
    await build({ configFile: path.join(root, 'client/vite.config.ts'), mode: language, logLevel: 'warn' });
    renameSync(path.join(out, 'index.html'), path.join(out, `index.${language}.html`));
    renameSync(path.join(out, '.vite/manifest.json'), path.join(out, `.vite/manifest.${language}.json`));
  }
}

/** Packs what browsers load beforehand, as tight as it goes. */
async function pack(folder) {
  const files = readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file));
  const packed = files.map(async (name) => {
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
    await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  });
  await Promise.all(packed);
}

const now = hash();
const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
if (!fresh) {
  console.log('Building the pages (this happens only when they changed) ...');
  rmSync(out, { recursive: true, force: true });
  await run('graphql-codegen', '--config', 'client/codegen.ts');
  await Promise.all([buildPages(), run('vite', 'build', '--config', 'client/vite.graphiql.config.ts')]);
  await pack(path.join(out, 'assets'));
  writeFileSync(stamp, now);
}
