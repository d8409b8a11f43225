import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { MyReactionCard } from '../../features/reactions/MyReactionCard.tsx';
import { readTexts } from '../../features/reactions/read-texts.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

const myReactionsPage = graphql(`
  query MyReactionsPage($slug: String!, $first: Int!) {
    region(slug: $slug) {
      id
      myReactions(first: $first) {
        totalCount
        nodes {
          id
          ...MyReactionCard_reaction
        }
      }
    }
  }
`);

export default function MyReactionsPage() {
  const texts = useTexts(readTexts);
  const { region: slug = '' } = useParams();
  const { data, error, refetch } = useQuery(myReactionsPage, {
    variables: { slug, first: 25 },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (!data.region) return <NotFound />;
  const { nodes, totalCount } = data.region.myReactions;
  return (
    <>
      <PageTitle lead={texts.mineLead}>{texts.mine}</PageTitle>
      {nodes.length === 0 && (
        <EmptyState
          title={texts.none}
          action={<ButtonLink to={`/${slug}/voorstellen`}>{texts.toProposals}</ButtonLink>}
        >
          <p>{texts.noneHelp}</p>
        </EmptyState>
      )}
      <CardGrid>
        {nodes.map((reaction) => (
          <MyReactionCard key={reaction.id} reaction={reaction} slug={slug} level={2} />
        ))}
      </CardGrid>
      {totalCount > nodes.length && (
        <LoadMore
          shown={nodes.length}
          total={totalCount}
          onMore={() => void refetch({ slug, first: Math.min(100, nodes.length + 25) })}
        />
      )}
    </>
  );
}
