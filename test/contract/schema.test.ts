import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { createSchema } from '../../server/schema.ts';

let schema: GraphQLSchema;
let types: GraphQLNamedType[];
beforeAll(async () => {
  schema = lexicographicSortSchema(await createSchema());
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
});

const roots = new Set(['Query', 'Mutation', 'Subscription']);

describe('The schema', () => {
  test('stands in schema.graphql as the code has it (npm run generate)', async () => {
    const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(committed.trimEnd()).toBe(printSchema(schema));
  });

  test('describes every type, field, argument, input and value', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  test('lets each mutation take one input of its own and answer with its problems', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const inputs = mutations.map(({ args }) =>
      args.map(({ name, type }) => `${name}: ${String(type)}`).join(', '),
    );
    for (const input of inputs) expect(input).toMatch(/^input: [A-Z]\w*Input!$/);
    expect(new Set(inputs).size).toBe(inputs.length);
    for (const { type } of mutations) {
      const payload = schema.getType(String(type).replace('!', ''));
      expect(isObjectType(payload) && payload.getInterfaces().map(({ name }) => name)).toContain('Payload');
    }
  });

  test('gives no page without a limit: who asks for a connection can say how many rows', () => {
    const unbounded = types.flatMap((type) => {
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      const pages = fields.filter((field) => /Connection!?$/.test(String(field.type)));
      return pages
        .filter(({ args }) => !args.some(({ name }) => name === 'first'))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(unbounded).toEqual([]);
  });
});

interface Described {
  name: string;
  description?: string | null | undefined;
}

/** The paths of what has no description, or one that only repeats its name. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: [path: string, part: Described][] = roots.has(type.name) ? [] : [[type.name, type]];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field]);
      for (const argument of field.args)
        parts.push([`${type.name}.${field.name}(${argument.name})`, argument]);
    }
  }
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field]);
  if (isEnumType(type))
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value]);
  return parts.filter(([, { description }]) => !description || description.length < 4).map(([path]) => path);
}
