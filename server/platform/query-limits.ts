import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, parse } from 'graphql';
import { costOf, type AskedQuery } from './query-cost.ts';
import { refusal, type QueryLimits } from './query-refusal.ts';
import { checkSource } from './query-source.ts';
import { checkStructure } from './query-structure.ts';

/** Enough for the largest page and for the standard introspection query, which goes 15 levels deep. */
const DEFAULTS: QueryLimits = {
  depth: 20,
  tokens: 4000,
  aliases: 30,
  breadth: 150,
  cost: 20_000,
  rows: 10_000,
};

/**
 * Bounds what one query may ask, as part of Apollo. The text is checked before it is parsed and its structure before it
 * is validated. Apollo answers 500 to an error thrown that early, so a refused query is put aside for an empty one, and
 * its refusal is thrown where Apollo expects errors.
 */
export function queryLimits(changed: Partial<QueryLimits> = {}): ApolloServerPlugin {
  const limits = { ...DEFAULTS, ...changed };
  return {
    requestDidStart: async ({ request, schema }) => {
      const refused = refusalOf(request.query, limits);
      if (refused) Object.assign(request, { query: '{ __typename }', extensions: undefined });
      return {
        didResolveOperation: async ({ document, operation }) => {
          if (refused) throw refused;
          if (!operation) return;
          const over = overLimit({ schema, document, operation, variables: request.variables ?? {} }, limits);
          if (over) throw over;
        },
      };
    },
  };
}

/** The refusal of a query by what it would read, once it is parsed. */
export function overLimit(asked: AskedQuery, limits: QueryLimits = DEFAULTS): GraphQLError | undefined {
  const rows = longestList(asked.variables);
  if (rows > limits.rows) return refusal('LIST_TOO_LONG', 'Rows in a list', limits.rows, rows);
  const cost = costOf(asked);
  return cost > limits.cost
    ? refusal('QUERY_TOO_EXPENSIVE', 'Fields in the answer', limits.cost, cost)
    : undefined;
}

/** The most rows of any list in the variables: a database takes only so many values in one statement. */
function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const within = Object.values(value).reduce<number>((most, inner) => Math.max(most, longestList(inner)), 0);
  return Array.isArray(value) ? Math.max(value.length, within) : within;
}

/** The refusal of a query by its text or structure. Syntax errors are left to Apollo, which parses it again. */
export function refusalOf(
  source: string | undefined,
  limits: QueryLimits = DEFAULTS,
): GraphQLError | undefined {
  if (!source) return undefined;
  try {
    checkSource(source, limits);
    checkStructure(parse(source, { noLocation: true }), limits);
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return 'limit' in error.extensions ? error : undefined;
  }
}
