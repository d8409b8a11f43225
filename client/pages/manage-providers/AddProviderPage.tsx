import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { AddProvider } from '../../features/providers/AddProvider.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { manageProvidersTexts } from './texts.ts';

const addProviderPage = graphql(`
  query AddProviderPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      municipalitiesToContract {
        id
        name
      }
      lots {
        id
        ...ContractFields_lot
      }
    }
  }
`);

export default function AddProviderPage() {
  const texts = useTexts(manageProvidersTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(addProviderPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region || region.municipalitiesToContract.length === 0) return <NotFound />;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: `/${slug}/beheer`, label: texts.manage },
          { to: `/${slug}/beheer/aanbieders`, label: texts.title },
        ]}
      />
      <PageTitle lead={texts.addLead}>{texts.addTitle}</PageTitle>
      <AddProvider
        municipalities={region.municipalitiesToContract}
        lots={region.lots}
        pageOf={(id) => `/${slug}/beheer/aanbieders/${id}`}
      />
    </>
  );
}
