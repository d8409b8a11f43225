// npm run check: what a visitor's first page loads, gzipped, against what it may load.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = { js: 130_000, css: 30_000 };
/** What a page further on may load in all; most of it is in the browser by then. */
const furtherJs = 145_000;
const folder = 'dist/client';

const sizeOf = (file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

/** The files that come with a chunk before anything on it is asked for. */
function withImports(manifest, key, chunks = new Set()) {
  if (chunks.has(key)) return chunks;
  chunks.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(manifest, imported, chunks);
  return chunks;
}

/** The front doors, and the public pages behind them; who signs in loads more. */
const first = /pages\/(home|region|accessibility|privacy|not-found)\//;
const further =
  /pages\/(proposals|proposal|meetings|meeting|documents|overview|overviews|compare-overviews)\//;

const entry = 'index.html';
/** The chunk that holds the list with this page, where not the first list does. */
const wayTo = (page, manifest) => {
  const lists = Object.keys(manifest).filter((key) => manifest[key].dynamicImports?.includes(page));
  return [...withImports(manifest, entry)].some((key) => lists.includes(key)) ? [] : lists;
};

/** What a page weighs in the language that is heaviest for it. */
function weigh(page, manifests) {
  const weights = manifests.map(([language, manifest]) => {
    const chunks = [entry, ...wayTo(page, manifest), page].flatMap((key) => [...withImports(manifest, key)]);
    const js = total(new Set(chunks.map((key) => manifest[key].file)));
    const css = total(new Set(chunks.flatMap((key) => manifest[key].css ?? [])));
    return { language, js, css };
  });
  return weights.toSorted((a, b) => b.js - a.js)[0];
}

const manifests = ['nl', 'fy', 'en'].map((language) => [
  language,
  JSON.parse(readFileSync(path.join(folder, `.vite/manifest.${language}.json`), 'utf8')),
]);
const pages = Object.entries(manifests[0][1])
  .filter(([key, { isDynamicEntry }]) => isDynamicEntry && (first.test(key) || further.test(key)))
  .map(([key]) => key);

let heavy = pages.length > 0 ? 0 : 1;
for (const page of pages) {
  const { language, js, css } = weigh(page, manifests);
  const over = js > (further.test(page) ? furtherJs : budget.js) || css > budget.css;
  if (over) heavy += 1;
  const size = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
  console.log(`${over ? 'TOO HEAVY' : 'ok       '} js ${size(js)} (${language})  css ${size(css)}  ${page}`);
}
if (heavy > 0)
  console.error(
    `${heavy} pages load more than ${budget.js / 1000} kB of JavaScript or ${budget.css / 1000} kB of CSS.`,
  );
process.exitCode = heavy > 0 ? 1 : 0;
