import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The program as a process of its own, for what only a process can show: start, signals, a sudden end. */
export interface Program {
  url: string;
  /** Everything it printed until now. */
  printed: () => string;
  send: (signal: NodeJS.Signals) => void;
  /** Resolves with its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

/** What a start outside the demo cannot do without; the mail server answers nobody. */
export const outsideDemo = {
  DEMO: 'false',
  OPERATOR_EMAIL: 'operator@example.org',
  SMTP_URL: 'smtp://127.0.0.1:9',
};

const fromSource: [command: string, ...args: string[]] = [
  process.execPath,
  '--import',
  'tsx',
  'server/main.ts',
];

/** Starts the program and waits until it listens or ends. */
export async function runProgram(
  settings: Record<string, string>,
  [command, ...args]: typeof fromSource = fromSource,
): Promise<Program> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    env: { PATH, HOME, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = once(child, 'close').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals);
  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const address = /runs at (http\S+)/.exec(printed)?.[1];
        if (address) resolve(address);
      });
    }
  });
  const url = await Promise.race([listening, ended.then(() => '')]);
  return { url, printed: () => printed, send: (signal) => void process.kill(-child.pid!, signal), ended };
}
