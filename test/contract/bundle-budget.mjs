// npm run check: what a visitor's first page loads, gzipped, against what it may load.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = { js: 130_000, css: 30_000 };
/** What a page further on may load in all; most of it is in the browser by then. */
const furtherJs = 145_000;
const folder = 'dist/client';
const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'));

const sizeOf = (file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

/** The files that come with a chunk before anything on it is asked for. */
function withImports(key, chunks = new Set()) {
  if (chunks.has(key)) return chunks;
  chunks.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, chunks);
  return chunks;
}

const keys = Object.keys(manifest);
const entry = ['index.html'];
const language = keys.filter((key) => manifest[key].isDynamicEntry && /i18n\/.*\bnl\b/.test(key));
/** The front doors, and the public pages behind them; who signs in loads more. */
const first = /pages\/(home|region|accessibility|privacy|not-found)\//;
const further = /pages\/(proposals|proposal|meetings|meeting|documents)\//;
const pages = keys.filter((key) => manifest[key].isDynamicEntry && (first.test(key) || further.test(key)));

let heavy = 0;
for (const page of pages.length > 0 ? pages : [undefined]) {
  const chunks = new Set(
    [...entry, ...language, page].filter(Boolean).flatMap((key) => [...withImports(key)]),
  );
  const js = total(new Set([...chunks].map((key) => manifest[key].file)));
  const css = total(new Set([...chunks].flatMap((key) => manifest[key].css ?? [])));
  const over = js > (further.test(page) ? furtherJs : budget.js) || css > budget.css;
  if (over) heavy += 1;
  const size = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
  console.log(
    `${over ? 'TOO HEAVY' : 'ok       '} js ${size(js)}  css ${size(css)}  ${page ?? 'first page'}`,
  );
}
if (heavy > 0)
  console.error(
    `${heavy} pages load more than ${budget.js / 1000} kB of JavaScript or ${budget.css / 1000} kB of CSS.`,
  );
process.exitCode = heavy > 0 ? 1 : 0;
