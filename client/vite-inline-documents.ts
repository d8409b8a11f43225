import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const declaration = /^export const \w+(?:Document|FragmentDoc) = (\{.*\}) as unknown as /gm;

/**
 * Puts each compiled GraphQL document where it is used. The generated `graphql()` function looks it up in one map of
 * all documents of all pages, which every visitor would then load.
 */
export function inlineDocuments(): Plugin {
  let compiled = new Map<string, string>();
  return {
    name: 'oerlis-inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const generated = readFileSync(new URL('./generated/graphql.ts', import.meta.url), 'utf8');
      compiled = new Map([...generated.matchAll(declaration)].map(([, json = '']) => [nameOf(json), json]));
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return undefined;
      return { code: code.replace(call, (_, text: string) => documentOf(text, id, compiled)), map: null };
    },
  };
}

/** The name of the operation or fragment that a compiled document starts with. */
function nameOf(json: string): string {
  const document = JSON.parse(json) as { definitions: { name: { value: string } }[] };
  return document.definitions[0]?.name.value ?? '';
}

/** A fragment's own document is looked at by nobody: the query holds its text, and `unmask` needs only its type. */
function documentOf(text: string, file: string, compiled: Map<string, string>): string {
  if (/^\s*fragment\b/.test(text)) return '({})';
  const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? '';
  const document = compiled.get(name);
  if (!document) throw new Error(`No compiled GraphQL document "${name}" in ${file}: run npm run generate.`);
  return `(${document})`;
}
