import type { Plugin } from 'vite';

const absent = (what: string) =>
  `() => { throw new Error('${what} of Apollo Client is left out of the build: client/vite-light-apollo.ts'); }`;
const refused = (what: string, ...names: string[]) =>
  names.map((name) => `export const ${name} = ${absent(what)};`).join('\n');

/** Modules of Apollo Client that do nothing for us, and what stands in for each. */
const standIns: Record<string, string> = {
  // Data masking is off: our fragments are masked by types alone.
  'masking/maskOperation.js': refused('Data masking', 'maskOperation'),
  'masking/maskFragment.js': refused('Data masking', 'maskFragment'),
  // No policy names key fields or key arguments: every type has an id, and all arguments count.
  'cache/inmemory/key-extractor.js': refused(
    'Key fields',
    'keyFieldsFnFromSpecifier',
    'keyArgsFnFromSpecifier',
  ),
  // It takes @client, @connection and @nonreactive out of what is sent; our documents have none.
  'utilities/internal/removeDirectivesFromDocument.js':
    'export const removeDirectivesFromDocument = (directives, document) => document;',
  // Scalars that are parsed into objects; ours stay text.
  'utilities/internal/coerceScalarFieldsToParsed.js':
    'export const coerceScalarFieldsToParsed = (data) => data;',
};

/** Leaves out of the build what Apollo Client can do and we do not ask: 2 kB that every visitor would load. */
export function lightApollo(): Plugin {
  const found = new Set<string>();
  return {
    name: 'oerlis-light-apollo',
    apply: 'build',
    load(id) {
      const [, module = ''] = /\/@apollo\/client\/(.*)$/.exec(id) ?? [];
      if (!Object.hasOwn(standIns, module)) return undefined;
      found.add(module);
      return { code: standIns[module] ?? '', moduleSideEffects: false };
    },
    buildEnd(error) {
      const gone = Object.keys(standIns).filter((module) => !found.has(module));
      // GraphiQL, which is built with the same plugins, has no Apollo Client.
      if (!error && found.size > 0 && gone.length > 0)
        throw new Error(`Apollo Client has no ${gone.join(', ')}: see vite-light-apollo.ts`);
    },
  };
}
