import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const request = 'virtual:design-tokens.css';
const resolved = `\0${request}`;
const reference = /var\(\s*(--[\w-]+)/g;

/** Serves the NL Design System tokens that our style sheets ask for, and none of the other three thousand. */
export function designTokens(): Plugin {
  return {
    name: 'oerlis-design-tokens',
    resolveId: (id) => (id === request ? resolved : undefined),
    load: (id) => (id === resolved ? tokensUsedIn(styleSheets()) : undefined),
  };
}

function tokensUsedIn(css: string): string {
  const tokens = allTokens();
  const used = new Map<string, string>();
  const use = (text: string): void => {
    for (const [, name = ''] of text.matchAll(reference)) {
      const value = tokens.get(name);
      if (value === undefined || used.has(name)) continue;
      used.set(name, value);
      use(value);
    }
  };
  use(css);
  return `@layer tokens{:root{${[...used].map(([name, value]) => `${name}:${value}`).join(';')}}}`;
}

function allTokens(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve(
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css',
  );
  const declarations = readFileSync(file, 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value]));
}

/** Our own style sheets and the @utrecht ones they import. */
function styleSheets(): string {
  const own = readdirSync(import.meta.dirname, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
  const imports = own.flatMap((css) =>
    [...css.matchAll(/@import '(@utrecht\/[^']+)'/g)].map(([, id = '']) => id),
  );
  const require = createRequire(import.meta.url);
  return [...own, ...imports.map((id) => readFileSync(require.resolve(id), 'utf8'))].join('\n');
}
