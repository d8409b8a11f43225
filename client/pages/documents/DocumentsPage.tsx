import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { documentsPageTexts } from './texts.ts';

const documentsPage = graphql(`
  query DocumentsPage($slug: String!) {
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

/** The library of a region, for everybody who may read something of it. */
export default function DocumentsPage() {
  const texts = useTexts(documentsPageTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(documentsPage, { variables: { slug } });
  const region = data?.region;
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}`, label: region?.name ?? texts.region }]} />
      <PageTitle lead={region && texts.lead(region.name)}>{texts.title}</PageTitle>
      {error && (
        <Alert tone="error" live title={texts.failed}>
          <Button onClick={() => void refetch()}>{texts.retry}</Button>
        </Alert>
      )}
      {!data && !error && <Spinner />}
      {region && region.documents.length > 0 && <DocumentList documents={region.documents} />}
      {data && !region?.documents.length && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
      {region?.mayManageDocuments && (
        <ButtonLink to={`/${slug}/beheer/documenten`}>{texts.manage}</ButtonLink>
      )}
    </>
  );
}
