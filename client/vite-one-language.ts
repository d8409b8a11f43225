import { parseAst, type Plugin } from 'vite';

const languages = ['nl', 'fy', 'en'];
const call = /\bdefineTexts\b[<(]/g;

interface Span {
  start: number;
  end: number;
}

/**
 * Leaves of `defineTexts({ nl, fy, en })` only the language that the build is for (`vite build --mode fy`), so that
 * nobody loads texts that he does not read. A build in no language, like that of `npm run dev`, keeps all three.
 */
export function oneLanguage(): Plugin {
  let language: string | undefined;
  return {
    name: 'oerlis-one-language',
    enforce: 'pre',
    configResolved({ mode }) {
      language = languages.find((each) => each === mode);
    },
    transform(code, id) {
      if (!language || !/\.tsx?$/.test(id) || id.endsWith('/i18n/language.tsx')) return undefined;
      const calls = code.match(call)?.length ?? 0;
      if (calls === 0) return undefined;
      const tables = tablesIn(code, id);
      if (tables.length !== calls)
        throw new Error(`${id}: write \`const texts = defineTexts({ nl, fy, en })\`, one by one.`);
      return { code: reduced(code, tables, language), map: null };
    },
    transformIndexHtml: (html) =>
      language ? html.replace('<html lang="nl">', `<html lang="${language}">`) : html,
  };
}

interface Table extends Span {
  texts: ReadonlyMap<string, Span>;
}

/** The tables of texts at the top of a module, and where in each of them the languages stand. */
function tablesIn(code: string, id: string): Table[] {
  const program = parseAst(code, { lang: id.endsWith('x') ? 'tsx' : 'ts' }, id);
  return program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ init }) => {
      if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier') return [];
      const [table] = init.arguments;
      if (init.callee.name !== 'defineTexts' || table?.type !== 'ObjectExpression') return [];
      const texts = table.properties.flatMap((property): [string, Span][] =>
        property.type === 'Property' && property.key.type === 'Identifier'
          ? [[property.key.name, property]]
          : [],
      );
      return [{ start: table.start, end: table.end, texts: new Map(texts) }];
    });
  });
}

function reduced(code: string, tables: readonly Table[], language: string): string {
  return tables.reduceRight((rest, { start, end, texts }) => {
    const kept = texts.get(language);
    if (!kept || texts.size !== languages.length)
      throw new Error(`Texts lack a language: ${rest.slice(start, end)}`);
    return `${rest.slice(0, start)}{${code.slice(kept.start, kept.end)}}${rest.slice(end)}`;
  }, code);
}
