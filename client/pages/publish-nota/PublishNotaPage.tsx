import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { notaTexts } from '../../features/nota/nota-texts.ts';
import { NotaText } from '../../features/nota/NotaText.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { NotaHindrances } from './NotaHindrances.tsx';
import { PublishedNotas } from './PublishedNotas.tsx';
import { PublishNotaForm } from './PublishNotaForm.tsx';
import { publishNotaPage, type Preview, type Proposal } from './query.ts';
import { publishNotaTexts } from './texts.ts';

/** Where the staff sees the nota before it is published, what stands in its way, and publishes it. */
export default function PublishNotaPage() {
  const { region: slug = '', id = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(publishNotaPage, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { proposal } = data ?? previousData ?? {};
  if (proposal === undefined) return <PageState error={error} refetch={refetch} />;
  if (!proposal?.notaPreview || proposal.region.slug !== slug) return <NotFound />;
  return (
    <PublishNotaView proposal={proposal} preview={proposal.notaPreview} onPublished={() => void refetch()} />
  );
}

interface Props {
  proposal: Proposal;
  preview: Preview;
  onPublished: () => void;
}

function PublishNotaView({ proposal, preview, onPublished }: Props) {
  const texts = useTexts(publishNotaTexts);
  const words = useTexts(notaTexts);
  const [published, setPublished] = useState(false);
  const { id, number, region, current, notas } = proposal;
  const page = `/${region.slug}/voorstellen/${number}/nota`;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${region.slug}/beheer/voorstellen/${id}`, label: texts.proposal }]} />
      <PageTitle
        lead={texts.lead}
        above={
          <>
            {number} <span lang={region.defaultLanguage}>{current.title}</span>
          </>
        }
      >
        {words.title}
      </PageTitle>
      {published && (
        <Alert tone="ok" live title={texts.done}>
          <p>
            <TextLink to={page}>{texts.read}</TextLink>
          </p>
        </Alert>
      )}
      {notas.length > 0 && <PublishedNotas page={page} notas={notas} lang={region.defaultLanguage} />}
      <Section title={notas.length > 0 ? texts.publishNext : texts.publish}>
        <NotaHindrances proposal={proposal} preview={preview} />
        {preview.canPublish && (
          <PublishNotaForm
            key={notas.length}
            proposalId={id}
            isFirst={notas.length === 0}
            lang={region.defaultLanguage}
            onPublished={() => {
              setPublished(true);
              onPublished();
            }}
          />
        )}
      </Section>
      <Section title={texts.preview}>
        <NotaText contents={preview.contents} />
      </Section>
    </div>
  );
}
