import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** A value for a text, number or id, by the name of its field; undefined where there is none to be known. */
export type ByName = (field: string, type: string) => unknown;

/** A whole input of this type: every field filled, lists with one row. */
export function wholeInput(type: GraphQLInputType, byName: ByName, name = ''): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [wholeInput(inner.ofType, byName, name)];
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    return Object.fromEntries(
      fields.map((field) => [field.name, wholeInput(field.type, byName, field.name)]),
    );
  }
  const given = byName(name, getNamedType(inner).name);
  if (given !== undefined) return given;
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  return { Boolean: false, Int: 1, Float: 1 }[getNamedType(inner).name] ?? 'tekst';
}

/** The ways to every text and id in an input, e.g. ['clauseChanges', 0, 'newText']. */
export function textPaths(type: GraphQLInputType, path: (string | number)[] = []): (string | number)[][] {
  const inner = getNullableType(type);
  if (isListType(inner)) return textPaths(inner.ofType, [...path, 0]);
  if (isInputObjectType(inner))
    return Object.values(inner.getFields()).flatMap((field: GraphQLInputField) =>
      textPaths(field.type, [...path, field.name]),
    );
  return ['String', 'ID'].includes(getNamedType(inner).name) ? [path] : [];
}

/** The ways to every list in an input. */
export function listPaths(type: GraphQLInputType, path: (string | number)[] = []): (string | number)[][] {
  const inner = getNullableType(type);
  if (isListType(inner)) return [path];
  if (!isInputObjectType(inner)) return [];
  return Object.values(inner.getFields()).flatMap((field) => listPaths(field.type, [...path, field.name]));
}

/** The same input with another value in one place. */
export function withValue(input: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(input) ? [...(input as unknown[])] : { ...(input as object) };
  const place = copy as Record<string | number, unknown>;
  place[key] = withValue(place[key], rest, value);
  return copy;
}
