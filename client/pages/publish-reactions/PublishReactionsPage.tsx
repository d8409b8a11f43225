import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { publicationTexts } from '../../features/publication/texts.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const publishReactionsPage = graphql(`
  query PublishReactionsPage($id: ID!, $first: Int!) {
    proposal(id: $id) {
      id
      number
      abilities {
        viewDraft
      }
      region {
        id
        slug
        defaultLanguage
      }
      current {
        id
        title
      }
      reactions(first: $first) {
        totalCount
        nodes {
          id
          receiptNumber
          provider {
            id
            name
          }
          publication {
            id
            state
            hindrance
            reason
          }
        }
      }
    }
  }
`);

const pageSize = 50;
const tones = { TO_REVIEW: 'warning', REVIEWED: 'accent', RELEASED: 'ok', WITHHELD: 'neutral' } as const;

/** For the staff: how far each reaction to a proposal is on its way to the public. */
export default function PublishReactionsPage() {
  const texts = useTexts(publicationTexts);
  const { region: slug = '', id = '' } = useParams();
  const [first, setFirst] = useState(pageSize);
  const { data, previousData, error, loading, refetch } = useQuery(publishReactionsPage, {
    variables: { id, first },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { proposal } = shown;
  if (!proposal?.abilities.viewDraft || proposal.region.slug !== slug) return <NotFound />;
  const { nodes, totalCount } = proposal.reactions;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer/voorstellen/${id}`, label: texts.proposal }]} />
      <PageTitle
        lead={texts.lead}
        above={
          <span lang={proposal.region.defaultLanguage}>
            {proposal.number} {proposal.current.title}
          </span>
        }
      >
        {texts.title}
      </PageTitle>
      {nodes.length === 0 && <EmptyState title={texts.none} />}
      {nodes.length > 0 && (
        <DataTable
          caption={texts.title}
          hideCaption
          rows={nodes}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'provider',
              header: texts.provider,
              rowHeader: true,
              cell: ({ provider, receiptNumber }) => (
                <TextLink to={`/${slug}/beheer/reacties/${receiptNumber}/openbaar-maken`}>
                  {texts.look}: {provider.name}
                </TextLink>
              ),
            },
            {
              key: 'state',
              header: texts.state,
              cell: ({ publication }) => <Standing publication={publication} />,
            },
          ]}
        />
      )}
      <LoadMore
        shown={nodes.length}
        total={totalCount}
        busy={loading}
        onMore={() => setFirst(Math.min(100, first + pageSize))}
      />
    </div>
  );
}

interface StandingProps {
  publication:
    | {
        state: keyof typeof tones;
        hindrance?: keyof (typeof publicationTexts)['nl']['hindrances'] | null;
        reason?: string | null;
      }
    | null
    | undefined;
}

function Standing({ publication }: StandingProps) {
  const texts = useTexts(publicationTexts);
  if (!publication) return null;
  const { state, hindrance, reason } = publication;
  return (
    <>
      <StatusBadge tone={tones[state]}>{texts.states[state]}</StatusBadge>{' '}
      {hindrance && texts.hindrances[hindrance]} {reason}
    </>
  );
}
