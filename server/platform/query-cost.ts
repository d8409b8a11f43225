import {
  getNamedType,
  isInterfaceType,
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

interface AskedQuery {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * How many fields the largest answer to a query has: each field is one, and what lies within a page counts once for
 * each row asked for by `first` or `last` (the schema's own number when the query gives none). Each fragment is
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
    if (!node.selectionSet) return 1;
    const field = fieldOf(parent, node.name.value);
    const inner = costOfSet(node.selectionSet, field && getNamedType(field.type));
    return 1 + rowsOf(node, field, valueOf) * inner;
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

/** How many rows a field asks for at most; 1 where it is no page, or where the number makes no sense anyway. */
function rowsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  valueOf: (value: ValueNode) => unknown,
): number {
  const asked = ['first', 'last'].map((name) => {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const value = given && valueOf(given.value);
    return value === undefined ? field?.args.find((argument) => argument.name === name)?.defaultValue : value;
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
