import { ApolloClient, InMemoryCache } from '@apollo/client';
import { graphqlLink } from './graphql-link.ts';

export const createApolloClient = (): ApolloClient =>
  new ApolloClient({ cache: new InMemoryCache(), link: graphqlLink });
