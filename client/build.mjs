// Builds the client when it is stale: when its sources, the schema or a package changed since the last build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'dist/client/.hash');

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
const env = { ...process.env, NODE_ENV: 'production' };
const run = (command, ...args) =>
  execFileSync(path.join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Packs what browsers load beforehand, as tight as it goes. */
function pack(folder) {
  for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file))) {
    const file = path.join(folder, name);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

const now = hash();
const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
if (!fresh) {
  console.log('Building the pages (this happens only when they changed) ...');
  run('graphql-codegen', '--config', 'client/codegen.ts');
  run('vite', 'build', '--config', 'client/vite.config.ts');
  run('vite', 'build', '--config', 'client/vite.graphiql.config.ts');
  pack(path.join(root, 'dist/client/assets'));
  writeFileSync(stamp, now);
}
