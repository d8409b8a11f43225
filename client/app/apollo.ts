import { ApolloClient, InMemoryCache } from '@apollo/client';
import { graphqlLink } from './graphql-link.ts';

/**
 * Abilities have no id. An answer that tells some of them would replace what the page asked more of, and the page would
 * be asked again and drawn anew, with all that was typed on it; so they are put together.
 */
const withAbilities =
  'AgendaItem Answer Commitment Contract Document Meeting Overview Person Proposal Provider Reaction Region Role Seat Table Topic';
const typePolicies = {
  ...Object.fromEntries(withAbilities.split(' ').map((type) => [`${type}Abilities`, { merge: true }])),
  // The figures of a page that go on with each step, asked apart from its reactions.
  Answering: { merge: true },
  YearContents: { merge: true },
};

export const createApolloClient = (): ApolloClient =>
  new ApolloClient({
    cache: new InMemoryCache({ typePolicies }),
    link: graphqlLink,
  });
