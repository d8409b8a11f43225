import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { InvitePerson } from '../../features/people/InvitePerson.tsx';
import { PeopleList } from '../../features/people/PeopleList.tsx';
import { graphql } from '../../generated/gql.ts';
import type { RoleKind } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { roleNames } from '../../i18n/roles.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { managePeopleTexts } from './texts.ts';

const managePeoplePage = graphql(`
  query ManagePeoplePage($slug: String!, $search: String, $role: RoleKind, $after: String) {
    region(slug: $slug) {
      id
      name
      abilities {
        manage
      }
      rolesToGive {
        ...InvitePerson_roles
      }
      people(search: $search, role: $role, after: $after, first: 25) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...PeopleList_person
        }
      }
    }
  }
`);

const kinds = ['REPRESENTATIVE', 'DELEGATE', 'CHAIR', 'CONTRACT_MANAGER', 'SECRETARY'] as const;

export default function ManagePeoplePage() {
  const texts = useTexts(managePeopleTexts);
  const names = useTexts(roleNames);
  const { region: slug } = useParams<{ region: string }>();
  const [filter, setFilter] = useState<{ search: string; role: RoleKind | '' }>({ search: '', role: '' });
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(managePeoplePage, {
    variables: { slug, search: filter.search || null, role: filter.role || null },
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { region } = shown;
  if (!region?.abilities.manage) return <NotFound />;
  const { nodes, totalCount, pageInfo } = region.people;
  const changed = () => void refetch();
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        region: next.region &&
          before.region && {
            ...next.region,
            people: {
              ...next.region.people,
              nodes: [...before.region.people.nodes, ...next.region.people.nodes],
            },
          },
      }),
    });
  return (
    <>
      <Breadcrumbs
        items={[
          { to: `/${slug}`, label: region.name },
          { to: `/${slug}/beheer`, label: texts.manage },
        ]}
      />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        {region.rolesToGive.length > 0 && (
          <Disclosure summary={texts.invite}>
            <InvitePerson roles={region.rolesToGive} onInvited={changed} />
          </Disclosure>
        )}
        <Section title={texts.list}>
          <SearchBar
            label={texts.search}
            submit={texts.find}
            onSearch={(search) => setFilter((before) => ({ ...before, search }))}
            choice={{
              label: texts.role,
              all: texts.all,
              options: kinds.map((value) => ({ value, label: names[value] })),
              value: filter.role,
              onChange: (role) => setFilter((before) => ({ ...before, role })),
            }}
          />
          {nodes.length === 0 ? (
            <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
          ) : (
            <>
              <PeopleList caption={texts.list} people={nodes} onChanged={changed} />
              <LoadMore shown={nodes.length} total={totalCount} busy={loading} onMore={() => void more()} />
            </>
          )}
          <p className="measure">
            {texts.representatives} <TextLink to={`/${slug}/beheer/aanbieders`}>{texts.toProviders}</TextLink>
            . {texts.delegates} <TextLink to={`/${slug}/beheer/zetels`}>{texts.toSeats}</TextLink>.
          </p>
        </Section>
      </div>
    </>
  );
}
