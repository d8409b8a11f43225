import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { commitmentTexts } from '../../features/commitments/texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { CommitmentFilter } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Select } from '../../ui/Select.tsx';
import { CommitmentRow } from './CommitmentRow.tsx';

const commitmentsPage = graphql(`
  query CommitmentsPage($slug: String!, $status: CommitmentFilter, $owner: String, $after: String) {
    region(slug: $slug) {
      id
      name
      commitmentOwners
      commitmentCounts {
        open
        overdue
        done
      }
      commitments(first: 25, after: $after, status: $status, owner: $owner) {
        totalCount
        pageInfo {
          endCursor
        }
        nodes {
          id
          ...CommitmentRow_commitment
        }
      }
    }
  }
`);

/** The card that was changed stays in its place until another filter is chosen; only the numbers are asked again. */
const commitmentCounts = graphql(`
  query CommitmentCounts($slug: String!) {
    region(slug: $slug) {
      id
      commitmentOwners
      commitmentCounts {
        open
        overdue
        done
      }
    }
  }
`);

const filters = ['OPEN', 'OVERDUE', 'DONE', 'ALL'] as const;

/** What was promised at the table of a region, for everybody: open, past its date, done. */
export default function CommitmentsPage() {
  const texts = useTexts(commitmentTexts);
  const { region: slug } = useParams<{ region: string }>();
  const [status, setStatus] = useState<CommitmentFilter | 'ALL'>('OPEN');
  const [owner, setOwner] = useState('');
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(commitmentsPage, {
    variables: { slug, status: status === 'ALL' ? null : status, owner: owner || null },
    fetchPolicy: 'cache-and-network',
  });
  const client = useApolloClient();
  const count = () =>
    void client.query({ query: commitmentCounts, variables: { slug }, fetchPolicy: 'network-only' });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { region } = shown;
  if (!region) return <NotFound />;
  const { nodes, totalCount, pageInfo } = region.commitments;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { region: next } }) => ({
        region: next &&
          before.region && {
            ...next,
            commitments: {
              ...next.commitments,
              nodes: [...before.region.commitments.nodes, ...next.commitments.nodes],
            },
          },
      }),
    });
  const { open, overdue, done } = region.commitmentCounts;
  const counts = { OPEN: open, OVERDUE: overdue, DONE: done, ALL: open + done };
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}`, label: region.name }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow">
        <Select
          id="commitments-status"
          label={texts.show}
          value={status}
          onChange={setStatus}
          options={filters.map((value) => ({ value, label: `${texts.filters[value]} (${counts[value]})` }))}
        />
        <Select
          id="commitments-owner"
          label={texts.owner}
          value={owner}
          onChange={setOwner}
          options={[
            { value: '', label: texts.everybody },
            ...region.commitmentOwners.map((name) => ({ value: name, label: name })),
          ]}
        />
        {nodes.length === 0 && <EmptyState title={texts.none} />}
        {nodes.map((commitment) => (
          <CommitmentRow key={commitment.id} slug={slug} commitment={commitment} onChanged={count} />
        ))}
        {nodes.length > 0 && (
          <LoadMore shown={nodes.length} total={totalCount} busy={loading} onMore={() => void more()} />
        )}
      </div>
    </>
  );
}
