import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { ProviderTable } from '../../features/providers/ProviderTable.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { manageProvidersTexts } from './texts.ts';

const manageProvidersPage = graphql(`
  query ManageProvidersPage($slug: String!, $search: String, $lotId: ID, $past: Boolean!, $after: String) {
    region(slug: $slug) {
      id
      name
      abilities {
        manage
      }
      lots {
        id
        number
        name
      }
      municipalitiesToContract {
        id
      }
      providers(search: $search, lotId: $lotId, past: $past, after: $after, first: 25) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...ProviderTable_provider
        }
      }
    }
  }
`);

export default function ManageProvidersPage() {
  const texts = useTexts(manageProvidersTexts);
  const { region: slug } = useParams<{ region: string }>();
  const [filter, setFilter] = useState({ search: '', lotId: '', past: false });
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(manageProvidersPage, {
    variables: { slug, search: filter.search || null, lotId: filter.lotId || null, past: filter.past },
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { region } = shown;
  if (!region?.abilities.manage) return <NotFound />;
  const { nodes, totalCount, pageInfo } = region.providers;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        region: next.region &&
          before.region && {
            ...next.region,
            providers: {
              ...next.region.providers,
              nodes: [...before.region.providers.nodes, ...next.region.providers.nodes],
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
      <div className="flow">
        {region.municipalitiesToContract.length > 0 && (
          <ButtonLink variant="primary" to={`/${slug}/beheer/aanbieders/nieuw`}>
            {texts.add}
          </ButtonLink>
        )}
        <SearchBar
          label={texts.search}
          submit={texts.find}
          onSearch={(search) => setFilter((before) => ({ ...before, search }))}
          choice={{
            label: texts.lot,
            all: texts.all,
            options: region.lots.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` })),
            value: filter.lotId,
            onChange: (lotId) => setFilter((before) => ({ ...before, lotId })),
          }}
        />
        <Checkbox
          id="past"
          label={texts.past}
          checked={filter.past}
          onChange={(past) => setFilter((before) => ({ ...before, past }))}
        />
        {nodes.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
        ) : (
          <>
            <ProviderTable
              caption={texts.list}
              providers={nodes}
              pageOf={(id) => `/${slug}/beheer/aanbieders/${id}`}
            />
            <LoadMore shown={nodes.length} total={totalCount} busy={loading} onMore={() => void more()} />
          </>
        )}
      </div>
    </>
  );
}
