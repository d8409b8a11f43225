import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { InvitePerson } from '../../features/people/InvitePerson.tsx';
import { PeopleList } from '../../features/people/PeopleList.tsx';
import { AddRegion } from '../../features/regions/AddRegion.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { operatorTexts } from './texts.ts';

const operatorPage = graphql(`
  query OperatorPage($search: String, $after: String) {
    viewer {
      id
      rolesToGive {
        ...InvitePerson_roles
      }
    }
    regions {
      id
      slug
      name
      municipalities {
        id
        name
      }
    }
    people(search: $search, after: $after, first: 25) {
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
`);

/** For the operator: the regions of this installation, and every account. */
export default function OperatorPage() {
  const texts = useTexts(operatorTexts);
  const [search, setSearch] = useState('');
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(operatorPage, {
    variables: { search: search || null },
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { viewer, regions, people } = shown;
  if (!viewer || viewer.rolesToGive.length === 0) return <NotFound />;
  const changed = () => void refetch();
  const more = () =>
    fetchMore({
      variables: { after: people.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        people: { ...next.people, nodes: [...before.people.nodes, ...next.people.nodes] },
      }),
    });
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        <Section title={texts.regions}>
          {regions.length === 0 && <EmptyState title={texts.noRegions}>{texts.noRegionsHelp}</EmptyState>}
          <CardGrid>
            {regions.map(({ id, slug, name, municipalities }) => (
              <ActionCard key={id} to={`/beheer/${slug}`} title={name}>
                {municipalities.map((municipality) => municipality.name).join(', ')}
              </ActionCard>
            ))}
          </CardGrid>
          <Disclosure summary={texts.addRegion}>
            <AddRegion pageOf={(slug) => `/beheer/${slug}`} />
          </Disclosure>
        </Section>
        <Section title={texts.accounts}>
          <Disclosure summary={texts.invite}>
            <InvitePerson roles={viewer.rolesToGive} onInvited={changed} />
          </Disclosure>
          <SearchBar label={texts.search} submit={texts.find} onSearch={setSearch} />
          {people.nodes.length === 0 ? (
            <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
          ) : (
            <>
              <PeopleList caption={texts.accounts} people={people.nodes} onChanged={changed} />
              <LoadMore
                shown={people.nodes.length}
                total={people.totalCount}
                busy={loading}
                onMore={() => void more()}
              />
            </>
          )}
        </Section>
      </div>
    </>
  );
}
