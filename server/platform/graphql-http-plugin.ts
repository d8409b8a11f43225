import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * An operation that was well asked for but not executed is an answer, not a failure of HTTP, for who asks for plain
 * application/json; who asks for application/graphql-response+json gets 400 (GraphQL over HTTP, section 6.4).
 */
export const statusByMediaType: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const asked = request.http?.headers.get('accept') ?? '';
      const code = errors?.[0]?.extensions['code'];
      if (response.http.status !== 400 || code === 'BAD_REQUEST') return;
      if (!asked.includes('application/graphql-response+json')) response.http.status = 200;
    },
  }),
};

/** Refuses a kind of operation that the schema has no root for, which graphql-js would fail on while executing. */
export const knownOperationKind: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There are no ${node.operation} operations here.`, { nodes: node }));
  },
});
