// npm run check: generates the committed files that follow from the code again, and says which were not current.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'docs/generated';

function contents() {
  const inFolder = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const files = ['schema.graphql', ...inFolder.map((file) => path.posix.join(folder, file))];
  return new Map(files.filter((file) => existsSync(file)).map((file) => [file, readFileSync(file, 'utf8')]));
}

const before = contents();
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = contents();

const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (stale.length > 0) {
  console.error(`Not current, and generated again now (commit them): ${stale.join(', ')}`);
  process.exitCode = 1;
}
