import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { publicTexts } from '../../features/reactions/public-texts.ts';
import { PublicReaction } from '../../features/reactions/PublicReaction.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const publicReactionsPage = graphql(`
  query PublicReactionsPage($slug: String!, $number: String!, $search: String, $after: String) {
    region(slug: $slug) {
      id
      defaultLanguage
      proposal(number: $number) {
        id
        number
        current {
          id
          title
        }
        publicReactions(first: 25, search: $search, after: $after) {
          totalCount
          pageInfo {
            endCursor
          }
          nodes {
            id
            ...PublicReaction_reaction
          }
        }
      }
    }
  }
`);

/** For everybody: the reactions to a proposal that the municipalities made public. The words searched stand in the address. */
export default function PublicReactionsPage() {
  const texts = useTexts(publicTexts);
  const { region: slug = '', number = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const search = address.get('zoek') ?? '';
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(publicReactionsPage, {
    variables: { slug, number, search: search || null },
  });
  const { region } = data ?? previousData ?? {};
  if (region === undefined) return <PageState error={error} refetch={refetch} />;
  if (!region?.proposal) return <NotFound />;
  const { current, publicReactions } = region.proposal;
  const { nodes, totalCount, pageInfo } = publicReactions;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const [had, got] = [before.region?.proposal, next.region?.proposal];
        if (!before.region || !had || !got) return before;
        const all = [...had.publicReactions.nodes, ...got.publicReactions.nodes];
        const proposal = { ...had, publicReactions: { ...got.publicReactions, nodes: all } };
        return { region: { ...before.region, proposal } };
      },
    });
  return (
    <>
      <PageTitle
        lead={texts.lead}
        above={
          <TextLink to={`/${slug}/voorstellen/${number}`}>
            {number} <span lang={region.defaultLanguage}>{current.title}</span>
          </TextLink>
        }
      >
        {texts.title}
      </PageTitle>
      <div className="flow">
        {(search || totalCount > 0) && (
          <SearchBar
            label={texts.search}
            submit={texts.show}
            words={search}
            onSearch={(words) => setAddress(words ? { zoek: words } : {}, { replace: true })}
          />
        )}
        {totalCount === 0 && (
          <EmptyState title={search ? texts.notFound(search) : texts.none}>
            {search ? texts.notFoundHelp : texts.noneHelp}
          </EmptyState>
        )}
        {nodes.map((reaction) => (
          <PublicReaction key={reaction.id} reaction={reaction} slug={slug} />
        ))}
        {totalCount > 0 && (
          <LoadMore shown={nodes.length} total={totalCount} busy={loading} onMore={() => void more()} />
        )}
      </div>
    </>
  );
}
