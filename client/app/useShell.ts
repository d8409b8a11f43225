import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { CurrentRegion } from '../features/region/region.ts';
import type { Session } from '../features/session/session.ts';
import { graphql } from '../generated/gql.ts';
import type { ShellQuery } from '../generated/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { applyTheme } from '../ui/theme.ts';
import { chosenLanguage } from './language-choice.ts';
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

interface Shell {
  session: Session;
  region: CurrentRegion | undefined;
  /** False while the language may still turn out to be another. */
  settled: boolean;
}

/** What stands around every page: who is signed in, and whose region this is, with its colour and language. */
export function useShell(): Shell {
  const [path, navigate] = useLocation();
  const slug = regionSlugOf(path);
  const client = useApolloClient();
  const { data, previousData, loading, refetch } = useQuery(shell, {
    variables: { slug: slug ?? '', inRegion: slug !== undefined },
  });
  const region = data?.region ?? undefined;
  const viewer = (data ?? previousData)?.viewer ?? undefined;
  const settled = useLanguageOf(slug, data, loading);
  useEffect(() => applyTheme(region?.accentColour), [region?.accentColour]);
  const session: Session = {
    viewer,
    loading,
    refresh: async () => {
      await client.clearStore();
      return (await refetch()).data?.viewer ?? undefined;
    },
    signOut: async () => {
      await client.mutate({ mutation: signOut, variables: { input: { everywhere: false } } });
      navigate(slug ? `/${slug}` : '/');
      await client.clearStore();
      await refetch();
    },
  };
  return { session, region, settled };
}

/**
 * Offers the language with the first answer, and in each region that somebody comes to. Who signs in is asked by
 * `useBegin`. The server chose the language of the first page; in a region further on the page waits for this.
 */
function useLanguageOf(slug: string | undefined, data: ShellQuery | undefined, loading: boolean): boolean {
  const { language, offer } = useLanguage();
  const [first] = useState(slug);
  const person = data?.viewer?.person.language ?? undefined;
  const region = data?.region?.defaultLanguage;
  const place = data && (data.region?.id ?? '');
  // oxlint-disable-next-line react/exhaustive-deps -- a new place, not a new viewer: that one is on its way elsewhere
  useEffect(() => (place === undefined ? undefined : offer(person, region)), [place]);
  if (!slug || slug === first || chosenLanguage()) return true;
  return !loading && (person ?? region ?? language) === language;
}
