import {
  GraphQLList,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** The values to ask a required argument with, as they stand in a query; each is asked for under a name of its own. */
export type Values = (argument: GraphQLArgument, field: string, parent: string) => string[];

interface Walk {
  values: Values;
  /** The fewest steps in which each type is reached from any root field. */
  nearest: Map<GraphQLObjectType, number>;
}

/**
 * One query for each root field that asks for every field of every type that can be reached from it. A type is gone
 * through where it is reached in the fewest steps; by every longer way its own values are asked for, which is enough to
 * tell whether a row can be seen that way. No type is entered twice on one way.
 */
export function queriesOverAll(schema: GraphQLSchema, values: Values): string[] {
  const root = schema.getQueryType()!;
  const fields = Object.values(root.getFields());
  // Of two that lead to the same type, the one that names a row; the other would ask the same again.
  const named = fields.filter(({ args }) => args.length > 0);
  const also = fields.filter(
    (field) => !named.some(({ type }) => getNamedType(type) === getNamedType(field.type)),
  );
  const walk = { values, nearest: nearestPlaces(fields) };
  return [...new Set([...named, ...also])].map(
    (field) => `{ ${fieldText(walk, field, root, []) ?? '__typename'} }`,
  );
}

function nearestPlaces(fields: GraphQLField<unknown, unknown>[]): Map<GraphQLObjectType, number> {
  const nearest = new Map<GraphQLObjectType, number>();
  let reached = objectsOf(fields);
  for (let steps = 0; reached.length > 0; steps++) {
    // A page is no step of its own: its rows stand where it stands.
    const rows = objectsOf(reached.filter(isPage).flatMap((type) => Object.values(type.getFields())));
    reached = [...new Set([...reached, ...rows.filter((type) => !nearest.has(type))])];
    for (const type of reached) nearest.set(type, steps);
    const next = reached.flatMap((type) => Object.values(type.getFields()));
    reached = objectsOf(next).filter((type) => !nearest.has(type));
  }
  return nearest;
}

const isPage = (type: GraphQLObjectType): boolean => 'pageInfo' in type.getFields();

function objectsOf(fields: GraphQLField<unknown, unknown>[]): GraphQLObjectType[] {
  return [...new Set(fields.map(({ type }) => getNamedType(type)))].filter(isObjectType);
}

function fieldText(
  walk: Walk,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  path: GraphQLObjectType[],
): string | null {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) throw new Error(`${parent.name}.${field.name}: the walk knows no abstract types`);
  if (isObjectType(type) && path.includes(type)) return null;
  const inner = isObjectType(type) ? selectionOf(walk, type, [...path, type]) : '';
  return argumentSets(field, parent.name, walk.values)
    .map((given, at) =>
      given ? `${field.name}_${at}: ${field.name}(${given}) ${inner}` : `${field.name} ${inner}`,
    )
    .join('\n');
}

function selectionOf(walk: Walk, type: GraphQLObjectType, path: GraphQLObjectType[]): string {
  const steps = path.filter((passed) => !isPage(passed)).length - 1;
  const goesOn = isPage(type) || steps <= walk.nearest.get(type)! || isShallow(type);
  const texts = Object.values(type.getFields())
    .filter((field) => goesOn || !isObjectType(getNamedType(field.type)))
    .map((field) => fieldText(walk, field, type, path))
    .filter((text) => text !== null);
  return `{ ${texts.length > 0 ? texts.join('\n') : '__typename'} }`;
}

/** A type whose fields lead to plain values, or to types of nothing but plain values. */
function isShallow(type: GraphQLObjectType): boolean {
  const fields = Object.values(type.getFields());
  return objectsOf(fields).every((inner) => objectsOf(Object.values(inner.getFields())).length === 0);
}

/** Every combination of the values of its arguments; '' for a field without any. Rows are asked for by the hundred. */
function argumentSets(field: GraphQLField<unknown, unknown>, parent: string, values: Values): string[] {
  let sets: string[][] = [[]];
  for (const argument of field.args) {
    const ofPage = argument.name === 'first';
    const optional = !isNonNullType(argument.type) || argument.defaultValue !== undefined;
    if (optional && !ofPage) continue;
    const given = ofPage ? ['100'] : values(argument, field.name, parent);
    sets = sets.flatMap((set) => given.map((value) => [...set, `${argument.name}: ${value}`]));
  }
  return sets.map((set) => set.join(', '));
}

/** Lets every field be null, so that a field that refuses does not take away the answer around it. */
export function withoutNonNull(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.type = nullable(field.type);
  }
  return schema;
}

function nullable(type: GraphQLOutputType): GraphQLOutputType {
  const inner = getNullableType(type);
  return isListType(inner) ? new GraphQLList(nullable(inner.ofType)) : inner;
}
