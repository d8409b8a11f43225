import { GraphQLError } from 'graphql';

/** What one query may ask. Each refusal tells its limit, so that whoever wrote the query knows what to change. */
export interface QueryLimits {
  /** Levels of fields, through fragments; in the text of the query also of brackets of any kind. */
  depth: number;
  /** Words and signs in the text of the query. */
  tokens: number;
  /** Renamed fields in one operation, through fragments. */
  aliases: number;
  /** Fields of one object, also of the query itself, through fragments. */
  breadth: number;
  /** Fields in the largest answer: those within a page count once for each row asked for. */
  cost: number;
  /** Rows in one list of the variables. */
  rows: number;
}

type RefusalCode =
  | 'LIST_TOO_LONG'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_TOO_BROAD'
  | 'TOO_MANY_ALIASES'
  | 'QUERY_TOO_EXPENSIVE';

/** A query over a limit, answered with status 400. What was found is left out where the counting stopped early. */
export function refusal(code: RefusalCode, what: string, limit: number, found?: number): GraphQLError {
  const counted = found === undefined ? undefined : Math.min(found, Number.MAX_SAFE_INTEGER);
  const message = `${what}: at most ${limit} allowed${counted === undefined ? '' : `, ${counted} found`}.`;
  return new GraphQLError(message, {
    extensions: { code, limit, ...(counted !== undefined && { found: counted }), http: { status: 400 } },
  });
}
