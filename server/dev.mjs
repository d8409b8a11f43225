// npm run dev: the server restarts, the page reloads and the generated files follow on every change. Ctrl-C stops all.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const port = process.env.PORT ?? '4000';
const page = process.env.BASE_URL ?? 'http://localhost:5173';

const programs = [
  { name: 'server', colour: 36, run: 'tsx watch --clear-screen=false server/main.ts' },
  { name: 'schema', colour: 33, run: 'tsx watch --clear-screen=false server/schema.emit.ts' },
  { name: 'types', colour: 32, run: 'graphql-codegen --config client/codegen.ts --watch' },
  { name: 'client', colour: 35, run: 'vite --config client/vite.config.ts --clearScreen false' },
];

const env = {
  FORCE_COLOR: '1',
  ...process.env,
  PORT: port,
  BASE_URL: page,
  API_URL: `http://localhost:${port}`,
};
const running = new Set();

/** Each line that a program prints stands behind its name. */
function prefixLines({ name, colour }, stream) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) process.stdout.write(`\u001b[${colour}m${name.padEnd(6)}\u001b[0m ${line}\n`);
  });
}

function start(program) {
  const [command, ...args] = program.run.split(' ');
  const child = spawn(path.join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) prefixLines(program, stream);
  child.once('exit', (code) => {
    running.delete(child);
    stop(code === 0 ? 0 : 1);
  });
}

/** Ends every program with all that it started; one that ends by itself takes the others along. */
function stop(code) {
  process.exitCode ??= code;
  signalAll('SIGTERM');
  setTimeout(() => signalAll('SIGKILL'), 5000).unref();
}

function signalAll(signal) {
  for (const { pid } of running) process.kill(-pid, signal);
}

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
programs.forEach(start);
