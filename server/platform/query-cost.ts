import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentsOf } from './query-structure.ts';

/** What reading a page costs besides its rows: a statement or two, each time it stands in a row of another list. */
const costOfPage = 10;

/** How many rows a list without pages is taken to have: agenda items, clause changes, lots, documents. */
const rowsOfList = 5;

export interface AskedQuery {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * How many fields the largest answer to a query has: each field is one, and what lies within a page counts once for
 * each row asked for by `first` or `last` (the schema's own number when the query gives none). A page is read by
 * statements of its own and counts as some fields more; a list without pages counts as some rows. Each fragment is
 * counted once and multiplied where it is used, so that counting takes no longer than reading.
 */
export function costOf({ schema, document, operation, variables }: AskedQuery): number {
  const fragments = fragmentsOf(document);
  const counted = new Map<string, number>();
  const valueOf = (value: ValueNode): unknown =>
    value.kind === Kind.VARIABLE ? valueOfVariable(value.name.value, operation, variables) : literalOf(value);

  const costOfFragment = (name: string): number => {
    const fragment = fragments.get(name);
    if (fragment && !counted.has(name)) {
      counted.set(name, 0);
      counted.set(name, costOfSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)));
    }
    return counted.get(name) ?? 0;
  };

  const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const field = fieldOf(parent, node.name.value);
    const own = 1 + extraOf(field);
    if (!node.selectionSet) return own;
    const inner = costOfSet(node.selectionSet, field && getNamedType(field.type));
    const rows = pageOf(node, field, valueOf);
    if (rows !== null) return own + costOfPage + rows * inner;
    return own + (isOwnList(field, parent) ? rowsOfList : 1) * inner;
  };

  const costOfSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number =>
    set.selections.reduce((cost, node) => {
      if (node.kind === Kind.FIELD) return cost + costOfField(node, type);
      if (node.kind === Kind.FRAGMENT_SPREAD) return cost + costOfFragment(node.name.value);
      const condition = node.typeCondition;
      return cost + costOfSet(node.selectionSet, condition ? schema.getType(condition.name.value) : type);
    }, 0);

  return costOfSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function fieldOf(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** What a field says that it costs beside its own: one that computes much for a small answer. */
function extraOf(field: GraphQLField<unknown, unknown> | undefined): number {
  const cost = field?.extensions['cost'];
  return typeof cost === 'number' ? cost : 0;
}

/** A list that is no page and holds no rows of one; the rows of a page were counted with the page. */
function isOwnList(
  field: GraphQLField<unknown, unknown> | undefined,
  parent: GraphQLNamedType | undefined,
): boolean {
  const ofPage = isObjectType(parent) && 'pageInfo' in parent.getFields();
  return field !== undefined && isListType(getNullableType(field.type)) && !ofPage;
}

/** How many rows of a page a field asks for, at least 1 where the number makes no sense; null where it is no page. */
function pageOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  valueOf: (value: ValueNode) => unknown,
): number | null {
  if (!field?.args.some(({ name }) => name === 'first' || name === 'last')) return null;
  const asked = ['first', 'last'].map((name) => {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const value = given && valueOf(given.value);
    return value === undefined ? field.args.find((argument) => argument.name === name)?.defaultValue : value;
  });
  return Math.max(1, ...asked.filter((rows) => typeof rows === 'number'));
}

function valueOfVariable(
  name: string,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  if (Object.hasOwn(variables, name) && variables[name] !== undefined) return variables[name];
  const definition = operation.variableDefinitions?.find(
    (candidate) => candidate.variable.name.value === name,
  );
  return definition?.defaultValue && literalOf(definition.defaultValue);
}

function literalOf(value: ValueNode): unknown {
  return value.kind === Kind.INT || value.kind === Kind.FLOAT ? Number(value.value) : null;
}
