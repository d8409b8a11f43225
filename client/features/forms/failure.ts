import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why a request failed, as far as it matters to who waits for it. */
export type Failure = 'signed-out' | 'not-found' | 'offline' | 'broken';

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    if (code === 'UNAUTHENTICATED') return 'signed-out';
    return code === 'NOT_FOUND' || code === 'FORBIDDEN' ? 'not-found' : 'broken';
  }
  // This is how fetch says that no answer came.
  return error instanceof TypeError ? 'offline' : 'broken';
}
