import { useQuery } from '@apollo/client/react';
import { AwaitedAdvice } from '../../features/advice/AwaitedAdvice.tsx';
import { MyCommitments } from '../../features/commitments/MyCommitments.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { ManagedProposalCard } from '../../features/proposals/ManagedProposalCard.tsx';
import { graphql } from '../../generated/gql.ts';
import type { StaffStartPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { staffTexts } from './staff-texts.ts';
import { StaffAnswering } from './StaffAnswering.tsx';
import { StaffMeetings } from './StaffMeetings.tsx';
import { StaffProposal } from './StaffProposal.tsx';
import { StaffReviews } from './StaffReviews.tsx';
import { StaffTopics } from './StaffTopics.tsx';

const staffStartPage = graphql(`
  query StaffStartPage($slug: String!) {
    region(slug: $slug) {
      id
      slug
      name
      mayManageDocuments
      tableAbilities {
        planMeeting
      }
      open: proposals(first: 25, open: true, order: DEADLINE) {
        nodes {
          id
          ...StaffProposal_proposal
        }
      }
      waiting: proposals(first: 25, open: false, states: [PUBLISHED]) {
        nodes {
          id
          ...StaffProposal_proposal
        }
      }
      answering: proposals(first: 50, open: false, states: [PUBLISHED, DISCUSSED, DECIDED, IN_EFFECT]) {
        nodes {
          id
          ...StaffAnswering_proposal
        }
      }
      drafts: proposals(first: 25, states: [DRAFT]) {
        nodes {
          id
          ...ManagedProposalCard_proposal
        }
      }
      ...MyCommitments_region
      ...StaffReviews_region
      ...AwaitedAdvice_region
      ...StaffMeetings_region
      ...StaffTopics_region
    }
  }
`);

/** Where a contract manager or secretary begins: what asks for attention, the most pressing first. */
export default function StaffStart({ slug }: { slug: string }) {
  const texts = useTexts(staffTexts);
  const { data, error, refetch } = useQuery(staffStartPage, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region) return <NotFound />;
  const { open, waiting, answering, drafts } = region;
  return (
    <>
      <PageTitle above={region.name} lead={texts.lead}>
        {texts.title}
      </PageTitle>
      <div className="flow flow-lg">
        <StaffReviews region={region} />
        <AwaitedAdvice region={region} />
        <Section title={texts.open}>
          {open.nodes.length === 0 && <EmptyState title={texts.nothingOpen} />}
          <CardGrid>
            {open.nodes.map((proposal) => (
              <StaffProposal key={proposal.id} slug={slug} proposal={proposal} />
            ))}
          </CardGrid>
        </Section>
        {waiting.nodes.length > 0 && (
          <Section title={texts.waiting}>
            <CardGrid>
              {waiting.nodes.map((proposal) => (
                <StaffProposal key={proposal.id} slug={slug} proposal={proposal} />
              ))}
            </CardGrid>
          </Section>
        )}
        <StaffAnswering slug={slug} proposals={answering.nodes} />
        <StaffMeetings region={region} />
        <MyCommitments region={region} all={region.tableAbilities.planMeeting} />
        <StaffTopics region={region} />
        <Section title={texts.drafts}>
          {drafts.nodes.length === 0 && <EmptyState title={texts.noDrafts} />}
          <CardGrid>
            {drafts.nodes.map((proposal) => (
              <ManagedProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </CardGrid>
        </Section>
        <Section title={texts.goTo}>
          <ManageLinks region={region} />
        </Section>
      </div>
    </>
  );
}

function ManageLinks({ region }: { region: NonNullable<StaffStartPageQuery['region']> }) {
  const { links } = useTexts(staffTexts);
  const under = `/${region.slug}/beheer`;
  const all = [
    { to: `${under}/voorstellen`, label: links.proposals },
    region.tableAbilities.planMeeting && { to: `${under}/vergaderingen`, label: links.meetings },
    region.mayManageDocuments && { to: `${under}/documenten`, label: links.documents },
    { to: `${under}/aanbieders`, label: links.providers },
    { to: under, label: links.all },
  ];
  return (
    <ul>
      {all.map(
        (link) =>
          link && (
            <li key={link.to}>
              <TextLink to={link.to}>{link.label}</TextLink>
            </li>
          ),
      )}
    </ul>
  );
}
