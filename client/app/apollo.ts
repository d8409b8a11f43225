import { ApolloClient, InMemoryCache } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';

/** The header makes every request a preflighted one, so that no other site can send it with our cookie. */
export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: new BaseHttpLink({
      uri: '/graphql',
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': '1' },
    }),
  });
}
