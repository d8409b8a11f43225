import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { ProposalCard } from '../../features/proposals/ProposalCard.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { SearchForm } from './SearchForm.tsx';
import { proposalsTexts } from './texts.ts';

const proposalsPage = graphql(`
  query ProposalsPage($slug: String!, $search: String, $after: String) {
    region(slug: $slug) {
      id
      mayDraftProposal
      open: proposals(first: 100, open: true, order: DEADLINE) {
        nodes {
          id
          ...ProposalCard_proposal
        }
      }
      others: proposals(first: 24, after: $after, open: false, order: PUBLISHED, search: $search) {
        nodes {
          id
          ...ProposalCard_proposal
        }
        totalCount
        pageInfo {
          endCursor
        }
      }
    }
  }
`);

/** What is open for reaction first, the soonest deadline on top; below it what was before. */
export default function ProposalsPage() {
  const texts = useTexts(proposalsTexts);
  const { region: slug } = useParams<{ region: string }>();
  const [search, setSearch] = useState('');
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(proposalsPage, {
    variables: { slug, search },
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  if (!shown.region) return <NotFound />;
  const { open, others, mayDraftProposal } = shown.region;
  const more = () =>
    fetchMore({
      variables: { after: others.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.region || !next.region) return before;
        const nodes = [...before.region.others.nodes, ...next.region.others.nodes];
        return { region: { ...before.region, others: { ...next.region.others, nodes } } };
      },
    });
  return (
    <div className="flow flow-lg">
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      {mayDraftProposal && (
        <p>
          <TextLink to={`/${slug}/beheer/voorstellen`}>{texts.manage}</TextLink>
        </p>
      )}
      <Section title={texts.open}>
        {open.nodes.length === 0 && <EmptyState title={texts.noneOpen}>{texts.noneOpenHelp}</EmptyState>}
        <CardGrid>
          {open.nodes.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
        </CardGrid>
      </Section>
      <Section title={texts.others}>
        <SearchForm onSearch={setSearch} />
        {others.nodes.length === 0 &&
          (search ? (
            <EmptyState title={texts.notFound(search)}>{texts.notFoundHelp}</EmptyState>
          ) : (
            <EmptyState title={texts.noOthers} />
          ))}
        <CardGrid>
          {others.nodes.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
        </CardGrid>
        {others.totalCount > 0 && (
          <LoadMore
            shown={others.nodes.length}
            total={others.totalCount}
            busy={loading}
            onMore={() => void more()}
          />
        )}
      </Section>
    </div>
  );
}
