import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { AgainstContract } from '../../features/contract/AgainstContract.tsx';
import { ProposalDecisions } from '../../features/decisions/ProposalDecisions.tsx';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { LegalCheck } from '../../features/legal/LegalCheck.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { ClauseChanges } from '../../features/proposals/ClauseChanges.tsx';
import { ProposalFacts } from '../../features/proposals/ProposalFacts.tsx';
import { ProposalHistory } from '../../features/proposals/ProposalHistory.tsx';
import { ProposalImpact } from '../../features/proposals/ProposalImpact.tsx';
import { ProposalRoad } from '../../features/proposals/ProposalRoad.tsx';
import { ProposalSections } from '../../features/proposals/ProposalSections.tsx';
import { ProposalStandpoints } from '../../features/proposals/ProposalStandpoints.tsx';
import { ProposalStateBadge } from '../../features/proposals/ProposalStateBadge.tsx';
import { ProposalVersions } from '../../features/proposals/ProposalVersions.tsx';
import { ReactCallout } from '../../features/proposals/ReactCallout.tsx';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import type { ProposalPageQuery } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { proposalTexts } from './texts.ts';

const proposalPage = graphql(`
  query ProposalPage($slug: String!, $number: String!, $language: Language!) {
    region(slug: $slug) {
      id
      defaultLanguage
      proposal(number: $number) {
        id
        number
        state
        openForReaction
        withdrawReason
        documents {
          id
          ...DocumentList_documents
        }
        abilities {
          viewDraft
        }
        mayAskAdvice
        advice {
          id
        }
        current {
          id
          title
          summary
          ...ProposalFacts_version
          ...LegalCheck_version
          ...ProposalSections_version
          ...ClauseChanges_version
          ...AgainstContract_version
        }
        impact {
          ...ProposalImpact_impact
        }
        ...ReactCallout_proposal
        ...ProposalRoad_proposal
        ...ProposalStandpoints_proposal
        ...ProposalDecisions_proposal
        ...ProposalVersions_proposal
        ...ProposalHistory_proposal
      }
    }
  }
`);

type Proposal = NonNullable<NonNullable<ProposalPageQuery['region']>['proposal']>;

export default function ProposalPage() {
  const { language } = useLanguage();
  const { region: slug, number } = useParams<{ region: string; number: string }>();
  const { data, previousData, error, refetch } = useQuery(proposalPage, {
    variables: { slug, number, language },
  });
  const { region } = data ?? previousData ?? {};
  if (region === undefined) return <PageState error={error} refetch={refetch} />;
  if (!region?.proposal) return <NotFound />;
  return <ProposalView slug={slug} proposal={region.proposal} lang={region.defaultLanguage} />;
}

/** In the order in which people ask: what is it, what does it mean for me, what can I do, what changes exactly, why. */
function ProposalView({ slug, proposal, lang }: { slug: string; proposal: Proposal; lang: string }) {
  const texts = useTexts(proposalTexts);
  const { viewer } = useSession();
  const { current } = proposal;
  // What was decided stands in the contract itself.
  const open = proposal.state === 'PUBLISHED' || proposal.state === 'DISCUSSED';
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/voorstellen`, label: texts.proposals }]} />
      <Columns
        asideLabel={texts.reacting}
        aside={<ReactCallout proposal={proposal} signedIn={viewer !== undefined} />}
      >
        <Opening slug={slug} proposal={proposal} lang={lang} />
      </Columns>
      <Columns
        asideLabel={texts.road}
        aside={
          <Section title={texts.road}>
            <ProposalRoad proposal={proposal} />
          </Section>
        }
      >
        <ProposalStandpoints proposal={proposal} lang={lang} />
        <ProposalDecisions proposal={proposal} lang={lang} />
        {(proposal.advice.length > 0 || proposal.mayAskAdvice) && (
          <p>
            <TextLink to={`/${slug}/voorstellen/${proposal.number}/advies`}>{texts.advice}</TextLink>
          </p>
        )}
        <Section title={texts.changes}>
          {open && <AgainstContract version={current} lang={lang} />}
          <ClauseChanges version={current} lang={lang} />
        </Section>
        <Section title={texts.why}>
          <ProposalSections version={current} lang={lang} />
        </Section>
        <Section title={texts.facts}>
          <ProposalFacts version={current} lang={lang} />
          <LegalCheck version={current} />
        </Section>
        {proposal.documents.length > 0 && (
          <Section title={texts.documents}>
            <DocumentList documents={proposal.documents} />
          </Section>
        )}
        <Section title={texts.versions}>
          <ProposalVersions proposal={proposal} lang={lang} />
        </Section>
        <Section title={texts.history}>
          <ProposalHistory proposal={proposal} />
        </Section>
      </Columns>
    </div>
  );
}

/** What it is, in plain words, and what it means for the organisation of the reader. */
function Opening({ slug, proposal, lang }: { slug: string; proposal: Proposal; lang: string }) {
  const texts = useTexts(proposalTexts);
  const { current } = proposal;
  return (
    <div className="flow">
      <PageTitle
        above={
          <span className="row">
            <span>{texts.number(proposal.number ?? '')}</span>
            <ProposalStateBadge state={proposal.state} open={proposal.openForReaction} />
          </span>
        }
        description={current.summary}
      >
        {current.title}
      </PageTitle>
      {proposal.withdrawReason && (
        <Alert tone="warning" title={texts.withdrawn}>
          <p lang={lang}>{proposal.withdrawReason}</p>
        </Alert>
      )}
      <Prose text={current.summary} lang={lang} />
      {proposal.impact && <ProposalImpact impact={proposal.impact} />}
      {proposal.abilities.viewDraft && (
        <p>
          <ButtonLink to={`/${slug}/beheer/voorstellen/${proposal.id}`}>{texts.manage}</ButtonLink>
        </p>
      )}
    </div>
  );
}
