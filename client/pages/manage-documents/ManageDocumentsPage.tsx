import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { DocumentUpload } from '../../features/documents/DocumentUpload.tsx';
import { graphql } from '../../generated/gql.ts';
import type { ManageDocumentsPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { manageDocumentsTexts } from './texts.ts';

const manageDocumentsPage = graphql(`
  query ManageDocumentsPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      mayManageDocuments
      documents {
        id
        ...DocumentList_documents
      }
    }
  }
`);

/** The library of a region, for the staff that keeps it. */
export default function ManageDocumentsPage() {
  const texts = useTexts(manageDocumentsTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(manageDocumentsPage, { variables: { slug } });
  const region = data?.region;
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}`, label: region?.name ?? texts.region }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      {error && (
        <Alert tone="error" live title={texts.failed}>
          <Button onClick={() => void refetch()}>{texts.retry}</Button>
        </Alert>
      )}
      {!data && !error && <Spinner />}
      {data && !region?.mayManageDocuments && (
        <EmptyState title={texts.notYours}>{texts.notYoursHelp}</EmptyState>
      )}
      {region?.mayManageDocuments && <Library region={region} />}
    </>
  );
}

function Library({ region }: { region: NonNullable<ManageDocumentsPageQuery['region']> }) {
  const texts = useTexts(manageDocumentsTexts);
  return (
    <div className="flow flow-lg">
      <Section title={texts.documents}>
        {region.documents.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
        ) : (
          <DocumentList documents={region.documents} managing />
        )}
      </Section>
      <Section title={texts.add}>
        <Alert tone="info">
          <p>{texts.privacy}</p>
        </Alert>
        <DocumentUpload holderKind="REGION" holderId={region.id} />
      </Section>
    </div>
  );
}
