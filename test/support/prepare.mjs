// Runs once before the tests: what they all need is made here, or missed here with one sentence.
import { execFileSync } from 'node:child_process';
import { tsImport } from 'tsx/esm/api';

const inTheBrowser = /stories|contract|client|browser/;

export default async function prepare({ testPathPatterns }) {
  const asked = testPathPatterns.patterns;
  if (asked.length > 0 && !asked.some((pattern) => inTheBrowser.test(pattern))) return;
  try {
    const { findBrowser } = await tsImport('./find-browser.ts', import.meta.url);
    process.env.CHROMIUM_PATH = findBrowser();

    execFileSync(process.execPath, ['client/build.mjs'], { stdio: ['ignore', 2, 2] });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.stdout.write('0 passed, 1 failed\n');
    process.exit(1);
  }
}
