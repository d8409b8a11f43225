import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

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

/** Over HTTP there are queries and mutations: a subscription goes over a WebSocket, and graphql-js would answer it with nonsense. */
export const knownOperationKind: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const { operation } = node;
    if (operation !== OperationTypeNode.SUBSCRIPTION && context.getSchema().getRootType(operation)) return;
    const message =
      operation === OperationTypeNode.SUBSCRIPTION
        ? 'Subscriptions go over a WebSocket (graphql-transport-ws) at this address.'
        : `There are no ${operation} operations here.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
