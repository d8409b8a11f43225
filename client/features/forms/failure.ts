import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why a request failed, as far as it matters to who waits for it. */
export type Failure = 'signed-out' | 'not-found' | 'offline' | 'broken';

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    if (code === 'UNAUTHENTICATED') return 'signed-out';
    return code === 'NOT_FOUND' || code === 'FORBIDDEN' ? 'not-found' : 'broken';
  }
  // Without an answer from the server it is the network that failed.
  return ServerError.is(error) ? 'broken' : 'offline';
}
