import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const folders = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];

/** The browser the tests drive: the one that is named, one that is installed, else one that is installed now. */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !runs(named))
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program that can be run.`);
  const browser = named ?? installed() ?? (installOne(), installed());
  if (browser) return browser;
  throw new Error('The tests need Chromium or Chrome: install one, or name it in CHROMIUM_PATH.');
}

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(path.delimiter);
  const places = [...onPath, ...folders].filter(Boolean);
  const known = places.flatMap((folder) =>
    [...names, 'Google Chrome', 'Chromium'].map((name) => path.join(folder, name)),
  );
  return [...known, chromium.executablePath()].find(runs);
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's Chromium where we may install packages, otherwise Playwright's own; a failure is told by findBrowser. */
function installOne(): void {
  const ways = [
    process.getuid?.() === 0 && [
      'sh',
      '-c',
      'apt-get update -q && apt-get install -qy --no-install-recommends chromium',
    ],
    ['npx', '--no-install', 'playwright-core', 'install', '--with-deps', 'chromium'],
    ['npx', '--no-install', 'playwright-core', 'install', 'chromium'],
  ];
  for (const [command, ...args] of ways.filter((way) => way !== false && way !== undefined)) {
    process.stderr.write(`No browser found; trying: ${[command, ...args].join(' ')}\n`);
    try {
      execFileSync(command as string, args, { stdio: ['ignore', 2, 2], timeout: 600_000 });
    } catch {
      continue;
    }
    if (installed()) return;
  }
}
