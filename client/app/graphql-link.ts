import { ApolloLink } from '@apollo/client';
import type { FormattedExecutionResult } from 'graphql';
import { print } from 'graphql';
import { Observable } from 'rxjs';

/**
 * Sends an operation to the API. The HttpLink of Apollo Client also knows subscriptions, deferred parts and other
 * addresses; we use none of those, and they would cost every visitor 2 kB.
 */
export const graphqlLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      const answer = async (): Promise<void> => {
        try {
          observer.next(await send(operation, abort.signal));
          observer.complete();
        } catch (error) {
          if (!abort.signal.aborted) observer.error(error);
        }
      };
      void answer();
      return () => abort.abort();
    }),
);

/** A refused operation is an answer too: its errors are in the body. Without such a body the server is not well. */
async function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<FormattedExecutionResult> {
  const { operationName, variables, query } = operation;
  const response = await fetch('/graphql', {
    method: 'POST',
    signal,
    // With this header the request is preflighted, so that no other site can send it with our cookie.
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
    },
    body: JSON.stringify({ operationName, variables, query: print(query) }),
  });
  if (!response.headers.get('content-type')?.includes('json')) throw new Error(`HTTP ${response.status}`);
  const result = (await response.json()) as Partial<FormattedExecutionResult>;
  if (!('data' in result) && !('errors' in result)) throw new Error(`HTTP ${response.status}`);
  return result;
}
