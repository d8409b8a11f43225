import { useQuery } from '@apollo/client/react';
import { MyCommitments } from '../../features/commitments/MyCommitments.tsx';
import { AskedOfMe } from '../../features/questions/AskedOfMe.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { ProposalCard } from '../../features/proposals/ProposalCard.tsx';
import { MyReactionCard } from '../../features/reactions/MyReactionCard.tsx';
import { readTexts } from '../../features/reactions/read-texts.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';

const providerStart = graphql(`
  query ProviderStart($slug: String!) {
    region(slug: $slug) {
      id
      ...MyCommitments_region
      questionsToMe(first: 10) {
        nodes {
          id
          ...AskedOfMe_asked
        }
      }
      proposals(first: 25, open: true) {
        nodes {
          id
          mayReact
          ...ProposalCard_proposal
        }
      }
      myReactions(first: 25) {
        totalCount
        nodes {
          id
          state
          draft {
            id
          }
          ...MyReactionCard_reaction
        }
      }
    }
  }
`);

/** What asks for a reaction, what is not sent yet, and what was sent last. */
export default function ProviderStart({ slug }: { slug: string }) {
  const texts = useTexts(readTexts);
  const { data, error, refetch } = useQuery(providerStart, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (!data.region) return <NotFound />;
  const open = data.region.proposals.nodes.filter(({ mayReact }) => mayReact);
  const mine = data.region.myReactions.nodes;
  const drafts = mine.filter(({ state, draft }) => draft !== null && state !== 'WITHDRAWN');
  const sent = mine.filter(({ state }) => state !== 'DRAFT').slice(0, 4);
  return (
    <>
      <PageTitle lead={texts.startLead}>{texts.start}</PageTitle>
      <div className="flow flow-lg">
        <AskedOfMe asked={data.region.questionsToMe.nodes} slug={slug} />
        <Section title={texts.openProposals}>
          {open.length === 0 && <EmptyState title={texts.nothingOpen}>{texts.nothingOpenHelp}</EmptyState>}
          <CardGrid>
            {open.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </CardGrid>
        </Section>
        {drafts.length > 0 && (
          <Section title={texts.drafts}>
            <CardGrid>
              {drafts.map((reaction) => (
                <MyReactionCard key={reaction.id} reaction={reaction} slug={slug} />
              ))}
            </CardGrid>
          </Section>
        )}
        <MyCommitments region={data.region} />
        {sent.length > 0 && (
          <Section title={texts.latest}>
            <CardGrid>
              {sent.map((reaction) => (
                <MyReactionCard key={reaction.id} reaction={reaction} slug={slug} />
              ))}
            </CardGrid>
            <ButtonLink to={`/${slug}/reacties`}>{texts.allMine}</ButtonLink>
          </Section>
        )}
      </div>
    </>
  );
}
