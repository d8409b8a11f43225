import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { refusal, type QueryLimits } from './query-refusal.ts';

/** What a set of fields amounts to once its fragments are filled in. */
interface Size {
  depth: number;
  aliases: number;
  /** Fields at this level, and the most at any level. */
  fields: number;
  breadth: number;
}

/**
 * Refuses a parsed query that is too deep, too broad or renames too much, before it is validated: validation compares
 * the fields of a level two by two. Each fragment is measured once, however often it is used; a cycle counts once.
 */
export function checkStructure(document: DocumentNode, limits: QueryLimits): void {
  const sizeOf = measure(document);
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    const { depth, breadth, aliases } = sizeOf(definition.selectionSet);
    if (depth > limits.depth) throw refusal('QUERY_TOO_DEEP', 'Levels of fields', limits.depth, depth);
    if (breadth > limits.breadth)
      throw refusal('QUERY_TOO_BROAD', 'Fields of one object', limits.breadth, breadth);
    if (aliases > limits.aliases)
      throw refusal('TOO_MANY_ALIASES', 'Renamed fields', limits.aliases, aliases);
  }
}

function measure(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Size>();

  const sizeOfFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    measured.set(name, { depth: 0, aliases: 0, fields: 0, breadth: 0 });
    const size = sizeOf(fragment?.selectionSet);
    measured.set(name, size);
    return size;
  };

  const sizeOf = (set: SelectionSetNode | undefined): Size => {
    const size = { depth: 0, aliases: 0, fields: 0, breadth: 0 };
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : sizeOf(selection.selectionSet);
      size.depth = Math.max(size.depth, inner.depth + (isField ? 1 : 0));
      size.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      size.fields += isField ? 1 : inner.fields;
      size.breadth = Math.max(size.breadth, inner.breadth, size.fields);
    }
    return size;
  };
  return sizeOf;
}

/** The fragments of a query by name. */
export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
