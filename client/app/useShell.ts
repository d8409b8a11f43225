import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { CurrentRegion } from '../features/region/region.ts';
import type { Session } from '../features/session/session.ts';
import { graphql } from '../generated/gql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { applyTheme } from '../ui/theme.ts';
import { regionSlugOf } from './region-slug.ts';

const shell = graphql(`
  query Shell($slug: String!, $inRegion: Boolean!) {
    viewer {
      id
      email
      person {
        id
        name
        language
      }
      role {
        id
        kind
        region {
          id
          slug
          name
        }
        homeRegion {
          id
          slug
        }
        municipality {
          id
          name
        }
        provider {
          id
          name
        }
      }
      roles {
        id
        kind
        region {
          id
          name
        }
        municipality {
          id
          name
        }
        provider {
          id
          name
        }
      }
    }
    region(slug: $slug) @include(if: $inRegion) {
      id
      slug
      name
      accentColour
      defaultLanguage
    }
  }
`);

const signOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      problems {
        code
      }
    }
  }
`);

/** What stands around every page: who is signed in, and whose region this is, with its colour and language. */
export function useShell(): { session: Session; region: CurrentRegion | undefined } {
  const [path, navigate] = useLocation();
  const slug = regionSlugOf(path);
  const client = useApolloClient();
  const { data, previousData, loading, refetch } = useQuery(shell, {
    variables: { slug: slug ?? '', inRegion: slug !== undefined },
  });
  const region = data?.region ?? undefined;
  const viewer = (data ?? previousData)?.viewer ?? undefined;
  useLanguageOf(viewer?.person.language ?? undefined, region?.defaultLanguage);
  useEffect(() => applyTheme(region?.accentColour), [region?.accentColour]);
  const session: Session = {
    viewer,
    loading,
    refresh: async () => {
      await client.clearStore();
      await refetch();
    },
    signOut: async () => {
      await client.mutate({ mutation: signOut, variables: { input: { everywhere: false } } });
      navigate(slug ? `/${slug}` : '/');
      await client.clearStore();
      await refetch();
    },
  };
  return { session, region };
}

function useLanguageOf(person: 'nl' | 'fy' | 'en' | undefined, region: 'nl' | 'fy' | 'en' | undefined): void {
  const { offer } = useLanguage();
  useEffect(() => offer('person', person), [offer, person]);
  useEffect(() => offer('region', region), [offer, region]);
}
