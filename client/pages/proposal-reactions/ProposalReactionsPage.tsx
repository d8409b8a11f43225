import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Redirect, useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { AlikeReactions } from '../../features/reactions/AlikeReactions.tsx';
import { intakeTexts } from '../../features/reactions/intake-texts.ts';
import { noFilters, ReactionFilters } from '../../features/reactions/ReactionFilters.tsx';
import { ReactionItem } from '../../features/reactions/ReactionItem.tsx';
import { ReactionOverview } from '../../features/reactions/ReactionOverview.tsx';
import { readTexts } from '../../features/reactions/read-texts.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const proposalReactionsPage = graphql(`
  query ProposalReactionsPage(
    $slug: String!
    $number: String!
    $first: Int!
    $standpoint: Standpoint
    $lotId: ID
    $municipalityId: ID
    $sizeClass: SizeClass
    $late: Boolean
  ) {
    region(slug: $slug) {
      id
      defaultLanguage
      lots {
        id
        number
        name
      }
      municipalities {
        id
        name
      }
      proposal(number: $number) {
        id
        number
        current {
          id
          title
        }
        mayRegisterReaction
        ...ReactionOverview_proposal
        ...AlikeReactions_proposal
        reactionOverview {
          invited
        }
        reactions(
          first: $first
          standpoint: $standpoint
          lotId: $lotId
          municipalityId: $municipalityId
          sizeClass: $sizeClass
          late: $late
        ) {
          totalCount
          nodes {
            id
            ...ReactionItem_reaction
          }
        }
      }
    }
  }
`);

const pageSize = 25;

/** For the staff and the table: who reacted and how, and every reaction in full, with filters. Others read what is public. */
export default function ProposalReactionsPage() {
  const texts = useTexts(readTexts);
  const words = useTexts(intakeTexts);
  const { region: slug = '', number = '' } = useParams();
  const [filters, setFilters] = useState(noFilters);
  const [first, setFirst] = useState(pageSize);
  const { data, previousData, error, loading, refetch } = useQuery(proposalReactionsPage, {
    variables: { slug, number, first, ...filters },
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { region } = shown;
  const proposal = region?.proposal;
  if (!region || !proposal) return <NotFound />;
  if (!proposal.reactionOverview)
    return <Redirect to={`/${slug}/voorstellen/${number}/openbare-reacties`} replace />;
  const { nodes, totalCount } = proposal.reactions;
  return (
    <>
      <PageTitle
        lead={texts.allLead}
        above={
          <TextLink to={`/${slug}/voorstellen/${number}`}>
            {number} <span lang={region.defaultLanguage}>{proposal.current.title}</span>
          </TextLink>
        }
      >
        {texts.all}
      </PageTitle>
      <div className="flow flow-lg">
        <Section title={texts.overview}>
          <ReactionOverview proposal={proposal} />
        </Section>
        <Section title={texts.all}>
          {proposal.mayRegisterReaction && (
            <div className="row no-print">
              <ButtonLink to={`/${slug}/voorstellen/${number}/reacties/registreren`}>
                {words.toForm}
              </ButtonLink>
            </div>
          )}
          <AlikeReactions proposal={proposal} slug={slug} />
          <ReactionFilters
            filters={filters}
            onChange={(next) => {
              setFilters(next);
              setFirst(pageSize);
            }}
            lots={region.lots}
            municipalities={region.municipalities}
          />
          {nodes.length === 0 && <EmptyState title={texts.noReactions}>{texts.noReactionsHelp}</EmptyState>}
          {nodes.map((reaction) => (
            <ReactionItem key={reaction.id} reaction={reaction} slug={slug} />
          ))}
          <LoadMore
            shown={nodes.length}
            total={totalCount}
            busy={loading}
            onMore={() => setFirst(Math.min(100, first + pageSize))}
          />
        </Section>
      </div>
    </>
  );
}
