import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { DocumentUpload } from '../../features/documents/DocumentUpload.tsx';
import { LegalCheck } from '../../features/legal/LegalCheck.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Proposal } from './decision-values.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { PublishDecision } from './PublishDecision.tsx';
import { decidePage } from './query.ts';
import { decideTexts } from './texts.ts';

/** Where a contract manager records and publishes the decision of the own municipality. */
export default function DecidePage() {
  const { region: slug, id } = useParams<{ region: string; id: string }>();
  const [day, setDay] = useState<string | null>(null);
  const { data, previousData, error, refetch } = useQuery(decidePage, { variables: { id, on: day } });
  const { proposal } = data ?? previousData ?? {};
  if (proposal === undefined) return <PageState error={error} refetch={refetch} />;
  if (!proposal?.abilities.viewDraft || proposal.region.slug !== slug) return <NotFound />;
  return <DecideView proposal={proposal} onDay={setDay} onChanged={() => void refetch()} />;
}

interface Props {
  proposal: Proposal;
  onDay: (day: string) => void;
  onChanged: () => void;
}

function DecideView({ proposal, onDay, onChanged }: Props) {
  const texts = useTexts(decideTexts);
  const [, navigate] = useLocation();
  const { id, number, region, current, decisions } = proposal;
  const mine = decisions.find(({ mayRecord }) => mayRecord);
  const draft = mine?.draft ?? null;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${region.slug}/beheer/voorstellen/${id}`, label: texts.proposal }]} />
      <PageTitle lead={<span lang={region.defaultLanguage}>{`${number}: ${current.title}`}</span>}>
        {texts.title(mine?.municipality.name ?? '…')}
      </PageTitle>
      {!mine && <EmptyState title={texts.closed}>{texts.closedHelp}</EmptyState>}
      {mine && (
        <>
          <Section title={texts.legal}>
            <LegalCheck version={current} />
          </Section>
          <DecisionForm
            key={mine.municipality.id}
            proposal={proposal}
            municipalityId={mine.municipality.id}
            draft={draft}
            onDay={onDay}
            onSaved={onChanged}
          />
        </>
      )}
      {draft && (
        <>
          <Section title={texts.papers}>
            <Paragraph>{texts.papersHelp}</Paragraph>
            <DocumentList managing documents={draft.documents} />
            {draft.mayManageDocuments && <DocumentUpload holderKind="DECISION" holderId={draft.id} />}
          </Section>
          <PublishDecision
            proposal={proposal}
            draft={draft}
            onPublished={() => navigate(`/${region.slug}/voorstellen/${number}`)}
            onDiscarded={() => navigate(`/${region.slug}/beheer/voorstellen/${id}`)}
          />
        </>
      )}
    </div>
  );
}
