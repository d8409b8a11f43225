import { randomUUID } from 'node:crypto';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { knownOperationKind, statusByMediaType } from './graphql-http-plugin.ts';
import { queryLimits } from './query-limits.ts';

/** Codes that tell the caller something; any other error is ours, and only its id goes out. */
const tellable = new Set<unknown>([
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_BROAD',
  'TOO_MANY_ALIASES',
  'QUERY_TOO_EXPENSIVE',
  'LIST_TOO_LONG',
]);

export function createGraphqlServer<Context extends BaseContext>(
  schema: GraphQLSchema,
  log: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // The schema is no secret: it is published with the program.
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      queryLimits(),
      statusByMediaType,
    ],
    validationRules: [knownOperationKind],
    formatError: (formatted, error) => tell(formatted, error, log),
  });
}

/** An error as it goes out: what tells the caller something as it is, of ours only an id. */
export function tell(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  if (tellable.has(formatted.extensions?.['code'])) {
    const { message, locations, path, extensions } = formatted;
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...extensions } };
  }
  const errorId = randomUUID();
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error({ errorId, err: cause, path: formatted.path }, 'a resolver failed');
  return {
    message: 'Something went wrong.',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  };
}
