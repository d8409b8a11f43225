import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getIntrospectionQuery, type GraphQLFormattedError } from 'graphql';
import { queryLimits } from './query-limits.ts';
import { cpuTime } from '../../test/support/cpu-time.ts';

const typeDefs = /* GraphQL */ `
  type Query {
    name: String
    child: Query
    nodes(first: Int = 25, last: Int): [Query!]
    page(first: Int = 25): QueryConnection
    list: [Query!]!
    tree(input: Input): Query
  }
  type QueryConnection {
    nodes: [Query!]!
    pageInfo: String
  }
  input Input {
    inputs: [Input!]
  }
`;

const servers: ApolloServer[] = [];
function serverWith(limits: Parameters<typeof queryLimits>[0]): ApolloServer {
  const server = new ApolloServer({ typeDefs, introspection: true, plugins: [queryLimits(limits)] });
  servers.push(server);
  return server;
}
const standard = serverWith({});
const strict = serverWith({ depth: 5, tokens: 60, aliases: 2, breadth: 4, cost: 100 });

beforeAll(() => Promise.all(servers.map((server) => server.start())));
afterAll(() => Promise.all(servers.map((server) => server.stop())));

async function ask(server: ApolloServer, query: string, variables: Record<string, unknown> = {}) {
  const { body, http } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('an answer in parts');
  return { status: http.status ?? 200, data: body.singleResult.data, error: body.singleResult.errors?.[0] };
}

/** What a refusal tells: its code, the limit and what was found. */
function told(error: GraphQLFormattedError | undefined) {
  const { code, limit, found } = error?.extensions ?? {};
  return { code, limit, found };
}

const nested = (depth: number) => `{${'child{'.repeat(depth - 1)}name${'}'.repeat(depth)}`;
/** Fragments that each use the next one twice: their size doubles with each of them. */
const doubling = (count: number, use: (next: string) => string) =>
  Array.from({ length: count }, (_, at) => `fragment F${at} on Query {${use(`...F${at + 1}`)}}`).join(' ') +
  ` fragment F${count} on Query {name} {...F0}`;

describe('with the standard limits', () => {
  test('the introspection query of every GraphQL tool passes', async () => {
    const { data, error } = await ask(
      standard,
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
    );
    expect(error).toBeUndefined();
    expect(data).toHaveProperty('__schema.types');
  });

  test('a query that is malformed or unknown gets the answer it always gets', async () => {
    expect((await ask(standard, '{ name ')).error?.extensions?.['code']).toBe('GRAPHQL_PARSE_FAILED');
    expect((await ask(standard, '{ "')).error?.extensions?.['code']).toBe('GRAPHQL_PARSE_FAILED');
    expect((await ask(standard, '{ nothing }')).error?.extensions?.['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const cycle = '{ ...A } fragment A on Query { child { ...B } } fragment B on Query { child { ...A } }';
    expect((await ask(standard, cycle)).error?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test.each([
    ['5,000 levels', nested(5000), 'QUERY_TOO_DEEP'],
    ['200 levels', nested(200), 'QUERY_TOO_DEEP'],
    ['5,000 levels that never close', 'query{child'.repeat(5000), 'QUERY_TOO_DEEP'],
    [
      'a list in a list, 5,000 times',
      `{tree(input:${'['.repeat(5000)}${']'.repeat(5000)}){name}}`,
      'QUERY_TOO_DEEP',
    ],
    ['a million fields', `{${'name '.repeat(1_000_000)}}`, 'QUERY_TOO_LARGE'],
    ['3,000 fields', `{${'name '.repeat(3000)}}`, 'QUERY_TOO_BROAD'],
    ['200 levels of fragments', doubling(200, (next) => `child{${next}}`), 'QUERY_TOO_DEEP'],
    ['fragments that double 200 times', doubling(200, (next) => `${next} ${next}`), 'QUERY_TOO_BROAD'],
    [
      'fragments that rename 2^15 times',
      doubling(15, (n) => `a:child{${n}} b:child{${n}}`),
      'TOO_MANY_ALIASES',
    ],
    ['fragments that ask 2^18 fields', doubling(18, (n) => `child{${n}} tree{${n}}`), 'QUERY_TOO_EXPENSIVE'],
  ])('%s are refused', async (_case, query, code) => {
    const { status, error } = await ask(standard, query);
    expect(status).toBe(400);
    expect(error?.extensions?.['code']).toBe(code);
    expect(error?.message).toContain(String(error?.extensions?.['limit']));
  });

  test.each([200, 5000])('%i levels are refused within 50 ms', async (depth) => {
    await ask(standard, '{ name }');
    expect(await cpuTime(() => ask(standard, nested(depth)))).toBeLessThan(50);
  });
});

describe('at the limit a query passes and one beyond it is refused:', () => {
  test('depth, through fragments and in brackets', async () => {
    expect((await ask(strict, nested(5))).error).toBeUndefined();
    expect(told((await ask(strict, nested(6))).error)).toEqual({
      code: 'QUERY_TOO_DEEP',
      limit: 5,
      found: undefined,
    });
    const split = (depth: number) => `{child{child{...F}}} fragment F on Query ${nested(depth)}`;
    expect((await ask(strict, split(3))).error).toBeUndefined();
    expect(told((await ask(strict, split(4))).error)).toEqual({ code: 'QUERY_TOO_DEEP', limit: 5, found: 6 });
  });

  test('tokens', async () => {
    const written = (tokens: number) => `{${'name '.repeat(tokens - 2)}}`;
    expect(told((await ask(strict, written(60))).error).code).toBe('QUERY_TOO_BROAD');
    expect(told((await ask(strict, written(61))).error)).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      limit: 60,
    });
  });

  test('aliases, each time their fragment is used', async () => {
    expect((await ask(strict, '{ a: name b: name name }')).error).toBeUndefined();
    const query = '{ child { ...F } tree { ...F } nodes(first: 1) { ...F } } fragment F on Query { a: name }';
    expect(told((await ask(strict, query)).error)).toEqual({ code: 'TOO_MANY_ALIASES', limit: 2, found: 3 });
  });

  test('breadth, of the query and of any object in it', async () => {
    expect(
      (await ask(strict, '{ name child { name } ... { name } ... on Query { name } }')).error,
    ).toBeUndefined();
    const five = '{ name name ...F } fragment F on Query { name name ... { name } }';
    expect(told((await ask(strict, five)).error)).toEqual({ code: 'QUERY_TOO_BROAD', limit: 4, found: 5 });
    const inside = '{ child { name name name name name } }';
    expect(told((await ask(strict, inside)).error)).toMatchObject({ code: 'QUERY_TOO_BROAD', found: 5 });
  });
});

describe('the cost of a query', () => {
  test('counts what lies within a page once for each row asked for', async () => {
    expect((await ask(strict, '{ nodes(first: 89) { name } }')).error).toBeUndefined();
    const { error } = await ask(strict, '{ nodes(first: 10) { nodes(last: 20, first: 5) { name } } }');
    expect(told(error)).toEqual({ code: 'QUERY_TOO_EXPENSIVE', limit: 100, found: 11 + 10 * (11 + 20) });
  });

  test('counts a list without pages as some rows, and the rows of a page once', async () => {
    const { error } = await ask(strict, '{ list { list { list { name } } } }');
    expect(told(error).found).toBe(1 + 5 * (1 + 5 * (1 + 5)));
    const page = await ask(strict, '{ page(first: 100) { nodes { name } pageInfo } }');
    expect(told(page.error).found).toBe(11 + 100 * (1 + 1 + 1));
  });

  test('refuses a list of more rows than any form has, however deep it stands', async () => {
    const query = 'query ($input: Input) { tree(input: $input) { name } }';
    const rows = (count: number) => ({
      input: { inputs: [{ inputs: Array.from({ length: count }, () => ({})) }] },
    });
    expect((await ask(standard, query, rows(10_000))).error).toBeUndefined();
    const { error, status } = await ask(standard, query, rows(10_001));
    expect([told(error).code, status]).toEqual(['LIST_TOO_LONG', 400]);
  });

  test('takes the number from a variable, its default, or the schema', async () => {
    const query = 'query ($rows: Int = 100) { nodes(first: $rows) { name } }';
    expect((await ask(strict, query, { rows: 5 })).error).toBeUndefined();
    expect(told((await ask(strict, query, { rows: 1000 })).error).found).toBe(1011);
    expect(told((await ask(strict, query)).error).found).toBe(111);
    expect(told((await ask(strict, '{ nodes { nodes { name } } }')).error).found).toBe(11 + 25 * (11 + 25));
    const inherited = 'query ($constructor: Int = 100) { nodes(first: $constructor) { name } }';
    expect(told((await ask(strict, inherited)).error).found).toBe(111);
  });

  test('counts a fragment each time it is used, and numbers that make no sense as one row', async () => {
    const query = '{ ...F child { ...F } } fragment F on Query { nodes(first: 60) { name } }';
    expect(told((await ask(strict, query)).error).found).toBe(1 + 2 * 71);
    expect(told((await ask(strict, '{ nodes(first: -5) { name } }')).error).code).toBeUndefined();
    expect(told((await ask(strict, '{ nodes(first: 0) { name } }')).error).code).toBeUndefined();
  });
});

test('whatever is asked, there is an answer or a refusal, and never an error of the server', async () => {
  const words = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '...',
    'F',
    'on',
    'Query',
    'fragment',
    'name',
    'child',
    'nodes',
    ':',
    '$a',
    '1',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (query) => {
      const { error } = await ask(standard, `{ ${query.join(' ')}`);
      expect(error?.extensions?.['code']).not.toBe('INTERNAL_SERVER_ERROR');
    }),
  );
});

test('a refused query leaves no trace: the next one is answered as before, also under its own name', async () => {
  const named = 'query Deep { child { child { child { child { child { name } } } } } }';
  const { body } = await strict.executeOperation({ query: named, operationName: 'Deep' });
  expect(body).toMatchObject({
    singleResult: { errors: [{ extensions: { code: 'QUERY_TOO_DEEP', limit: 5 } }] },
  });
  expect((await ask(strict, '{ __typename }')).data).toMatchObject({ __typename: 'Query' });
});
