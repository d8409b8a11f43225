import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'wouter';
import { AwaitedAdvice } from '../../features/advice/AwaitedAdvice.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { NewProposal } from '../../features/proposal-editor/NewProposal.tsx';
import { ManagedProposalCard } from '../../features/proposals/ManagedProposalCard.tsx';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { manageProposalsTexts } from './texts.ts';

const manageProposalsPage = graphql(`
  query ManageProposalsPage($slug: String!) {
    region(slug: $slug) {
      id
      mayDraftProposal
      ...AwaitedAdvice_region
      reviewsAskedOfMe {
        id
        requestedAt
        requestedBy {
          id
          name
        }
        proposal {
          id
          draft {
            id
            title
          }
        }
      }
      drafts: proposals(first: 100, states: [DRAFT]) {
        nodes {
          id
          ...ManagedProposalCard_proposal
        }
      }
      running: proposals(first: 100, states: [PUBLISHED]) {
        nodes {
          id
          ...ManagedProposalCard_proposal
        }
      }
      finished: proposals(first: 100, states: [DISCUSSED, DECIDED, IN_EFFECT, WITHDRAWN]) {
        nodes {
          id
          ...ManagedProposalCard_proposal
        }
      }
    }
  }
`);

/** The work of the staff: what is asked of me first, then what is being written, what runs, and what is done. */
export default function ManageProposalsPage() {
  const texts = useTexts(manageProposalsTexts);
  const format = useFormat();
  const [, navigate] = useLocation();
  const { viewer } = useSession();
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(manageProposalsPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const staff = viewer?.role?.kind === 'SECRETARY' || data.region?.mayDraftProposal;
  if (!data.region || !staff) return <NotFound />;
  const { id, mayDraftProposal, reviewsAskedOfMe, drafts, running, finished } = data.region;
  return (
    <div className="flow flow-lg">
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      {reviewsAskedOfMe.length > 0 && (
        <Section title={texts.reviews}>
          <CardGrid>
            {reviewsAskedOfMe.map(({ id: key, requestedAt, requestedBy, proposal }) => (
              <ActionCard
                key={key}
                to={`/${slug}/beheer/voorstellen/${proposal.id}`}
                title={proposal.draft?.title ?? texts.untitled}
              >
                <p>{texts.askedBy(requestedBy.name, format.date(requestedAt))}</p>
              </ActionCard>
            ))}
          </CardGrid>
        </Section>
      )}
      <AwaitedAdvice region={data.region} />
      {mayDraftProposal && (
        <Section title={texts.start}>
          <NewProposal
            regionId={id}
            onStarted={(proposalId) => navigate(`/${slug}/beheer/voorstellen/${proposalId}`)}
          />
        </Section>
      )}
      <ProposalGroup title={texts.drafts} none={texts.noDrafts} proposals={drafts.nodes} />
      <ProposalGroup title={texts.running} none={texts.noneRunning} proposals={running.nodes} />
      <ProposalGroup title={texts.finished} none={texts.noneFinished} proposals={finished.nodes} />
    </div>
  );
}

interface GroupProps {
  title: string;
  none: string;
  proposals: readonly ({ id: string } & Parameters<typeof ManagedProposalCard>[0]['proposal'])[];
}

function ProposalGroup({ title, none, proposals }: GroupProps) {
  return (
    <Section title={title}>
      {proposals.length === 0 && <EmptyState title={none} />}
      <CardGrid>
        {proposals.map((proposal) => (
          <ManagedProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </CardGrid>
    </Section>
  );
}
