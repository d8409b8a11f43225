import { readFileSync } from 'node:fs';
import { Kind, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** What one page of the client asks, as it is sent: the compiled query with its fragments. */
export interface PageQuery {
  name: string;
  text: string;
  /** Its variables, and whether the page must give them. */
  variables: { name: string; required: boolean }[];
}

const generated = new URL('../../client/generated/graphql.ts', import.meta.url);
const declaration = /^export const (\w+Page)Document = (\{.*\}) as unknown as /gm;

/** Every page of the client with its query, read from what the client is built from. */
export function pageQueries(): PageQuery[] {
  return [...readFileSync(generated, 'utf8').matchAll(declaration)].map(([, name, json]) => {
    const document = JSON.parse(json!) as DocumentNode;
    const operation = document.definitions[0] as OperationDefinitionNode;
    const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    }));
    return { name: name!, text: print(document), variables };
  });
}

/** The values that a page can be asked with; a page with a variable that nobody can fill in cannot be measured. */
export function variablesFor(page: PageQuery, values: Record<string, unknown>): Record<string, unknown> {
  const missing = page.variables.filter(({ name, required }) => required && values[name] === undefined);
  if (missing.length > 0)
    throw new Error(
      `${page.name} asks for ${missing.map(({ name }) => name).join(', ')}: add it to test/support/demo-region.ts.`,
    );
  return Object.fromEntries(page.variables.map(({ name }) => [name, values[name]]));
}
