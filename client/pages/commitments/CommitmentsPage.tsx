import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { CommitmentCard } from '../../features/commitments/CommitmentCard.tsx';
import { commitmentTexts } from '../../features/commitments/texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { CommitmentFilter } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Select } from '../../ui/Select.tsx';

const commitmentsPage = graphql(`
  query CommitmentsPage($slug: String!, $status: CommitmentFilter, $owner: String) {
    region(slug: $slug) {
      id
      name
      commitmentOwners
      commitmentCounts {
        open
        overdue
        done
      }
      commitments(first: 100, status: $status, owner: $owner) {
        nodes {
          id
          ...CommitmentCard_commitment
        }
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
  const { data, previousData, error, refetch } = useQuery(commitmentsPage, {
    variables: { slug, status: status === 'ALL' ? null : status, owner: owner || null },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { region } = shown;
  if (!region) return <NotFound />;
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
        {region.commitments.nodes.length === 0 && <EmptyState title={texts.none} />}
        {region.commitments.nodes.map((commitment) => (
          <CommitmentCard key={commitment.id} slug={slug} commitment={commitment} />
        ))}
      </div>
    </>
  );
}
