import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { ProposalDecisions } from '../../features/decisions/ProposalDecisions.tsx';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { DocumentUpload } from '../../features/documents/DocumentUpload.tsx';
import { Collisions } from '../../features/legal/Collisions.tsx';
import { LegalCheck } from '../../features/legal/LegalCheck.tsx';
import { useLegalRefresh } from '../../features/legal/useLegalRefresh.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { ProposalActions } from '../../features/proposal-editor/ProposalActions.tsx';
import { ProposalHistory } from '../../features/proposals/ProposalHistory.tsx';
import { ProposalStateBadge } from '../../features/proposals/ProposalStateBadge.tsx';
import { graphql } from '../../generated/gql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { DraftPart } from './DraftPart.tsx';
import { editProposalTexts } from './texts.ts';

const editProposalPage = graphql(`
  query EditProposalPage($id: ID!, $slug: String!, $language: Language!) {
    region(slug: $slug) {
      id
      ...DraftPart_region
    }
    proposal(id: $id) {
      id
      number
      state
      openForReaction
      reactionsOpenUntil
      region {
        id
        slug
        defaultLanguage
      }
      current {
        id
        title
      }
      answering {
        total
        answered
        ready
      }
      mayManageDocuments
      documents {
        id
        ...DocumentList_documents
      }
      abilities {
        viewDraft
      }
      ...DraftPart_proposal
      ...ProposalActions_proposal
      ...ProposalHistory_proposal
      ...Collisions_proposal
      ...ProposalDecisions_proposal
      draft {
        id
        ...LegalCheck_version
      }
    }
  }
`);

/** Where the staff keeps one proposal: its draft, its reviews, its publication, and what comes after. */
export default function EditProposalPage() {
  const texts = useTexts(editProposalTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { region: slug, id } = useParams<{ region: string; id: string }>();
  const checkAnew = useLegalRefresh(id);
  const { data, error, refetch } = useQuery(editProposalPage, { variables: { id, slug, language } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region, proposal } = data;
  if (!region || !proposal?.abilities.viewDraft || proposal.region.slug !== slug) return <NotFound />;
  const { number, state, openForReaction, reactionsOpenUntil, current } = proposal;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer/voorstellen`, label: texts.proposals }]} />
      <PageTitle
        above={
          <span className="row">
            {number && <span>{number}</span>}
            <ProposalStateBadge state={state} open={openForReaction} />
          </span>
        }
      >
        {current.title || texts.untitled}
      </PageTitle>
      {number && (
        <p>
          {reactionsOpenUntil && `${texts.openUntil(format.deadline(reactionsOpenUntil))} `}
          <TextLink to={`/${slug}/voorstellen/${number}`}>{texts.publicPage}</TextLink>{' '}
          <TextLink to={`/${slug}/beheer/voorstellen/${id}/bereik`}>{texts.reach}</TextLink>{' '}
          <TextLink to={`/${slug}/beheer/voorstellen/${id}/nota`}>{texts.nota}</TextLink>{' '}
          <TextLink to={`/${slug}/voorstellen/${number}/advies`}>{texts.advice}</TextLink>
        </p>
      )}
      {proposal.answering && proposal.answering.total > 0 && (
        <p>
          <TextLink to={`/${slug}/beheer/voorstellen/${id}/beantwoording`}>{texts.answer}</TextLink>{' '}
          {texts.answered(proposal.answering.answered, proposal.answering.total)}
        </p>
      )}
      <ProposalActions proposal={proposal} onChanged={() => void refetch()} />
      <Collisions proposal={proposal} />
      <ProposalDecisions proposal={proposal} lang={proposal.region.defaultLanguage} />
      <DraftPart
        key={`${proposal.id} ${state}`}
        region={region}
        proposal={proposal}
        lang={proposal.region.defaultLanguage}
        onChanged={() => refetch()}
        onSaved={checkAnew}
      />
      {proposal.draft && (
        <Section title={texts.legal}>
          <LegalCheck version={proposal.draft} />
        </Section>
      )}
      {(proposal.mayManageDocuments || proposal.documents.length > 0) && (
        <Section title={texts.papers}>
          {proposal.documents.length === 0 && <Paragraph>{texts.noPapers}</Paragraph>}
          <DocumentList managing documents={proposal.documents} />
          {proposal.mayManageDocuments && <DocumentUpload holderKind="PROPOSAL" holderId={proposal.id} />}
        </Section>
      )}
      <Section title={texts.history}>
        <ProposalHistory proposal={proposal} />
      </Section>
    </div>
  );
}
