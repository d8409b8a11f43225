import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { InvitePerson } from '../../features/people/InvitePerson.tsx';
import { PeopleList } from '../../features/people/PeopleList.tsx';
import { ContractList } from '../../features/providers/ContractList.tsx';
import { ProviderFacts } from '../../features/providers/ProviderFacts.tsx';
import { ProviderForm } from '../../features/providers/ProviderForm.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { myOrganisationTexts } from './texts.ts';

const myOrganisationPage = graphql(`
  query MyOrganisationPage($slug: String!) {
    region(slug: $slug) {
      id
      name
    }
    viewer {
      id
      role {
        id
        provider {
          id
          name
          version
          abilities {
            saveOwn
          }
          ...ProviderForm_provider
          ...ProviderFacts_provider
          contracts {
            id
            ...ContractList_contract
          }
          rolesToGive {
            ...InvitePerson_roles
          }
          people(first: 100) {
            nodes {
              id
              ...PeopleList_person
            }
          }
        }
      }
    }
  }
`);

/** For a representative: the own provider, its contracts and the colleagues who take part. */
export default function MyOrganisationPage() {
  const texts = useTexts(myOrganisationTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(myOrganisationPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (!data.viewer) return <PageState error={error} refetch={refetch} signIn />;
  const provider = data.viewer.role?.provider;
  if (!data.region || !provider?.abilities.saveOwn) return <NotFound />;
  const changed = () => void refetch();
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}`, label: data.region.name }]} />
      <PageTitle above={texts.above} lead={texts.lead}>
        {provider.name}
      </PageTitle>
      <div className="flow flow-lg">
        <Section title={texts.colleagues}>
          <p className="measure">{texts.colleaguesHelp}</p>
          <PeopleList caption={texts.colleagues} people={provider.people.nodes} onChanged={changed} />
          <Disclosure summary={texts.invite}>
            <InvitePerson roles={provider.rolesToGive} onInvited={changed} />
          </Disclosure>
        </Section>
        <Section title={texts.contracts}>
          <ContractList contracts={provider.contracts} lots={[]} onChanged={changed} />
        </Section>
        <Section title={texts.details}>
          <ProviderFacts provider={provider} registerOnly />
          <p className="measure">{texts.recorded}</p>
          <ProviderForm provider={provider} />
        </Section>
      </div>
    </>
  );
}
