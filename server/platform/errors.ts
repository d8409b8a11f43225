import { GraphQLError } from 'graphql';

/** Refusals that are no fault in the input. What you may not see does not exist for you: that is notFound, never forbidden. */
export const notFound = () => new GraphQLError('Not found.', { extensions: { code: 'NOT_FOUND' } });
export const forbidden = () => new GraphQLError('Not allowed.', { extensions: { code: 'FORBIDDEN' } });
export const unauthenticated = () =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
export const badRequest = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
