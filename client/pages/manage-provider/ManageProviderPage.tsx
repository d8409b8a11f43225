import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { InvitePerson } from '../../features/people/InvitePerson.tsx';
import { PeopleList } from '../../features/people/PeopleList.tsx';
import { AddContract, ContractList } from '../../features/providers/ContractList.tsx';
import { ProviderFacts } from '../../features/providers/ProviderFacts.tsx';
import { ProviderForm } from '../../features/providers/ProviderForm.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { manageProviderTexts } from './texts.ts';

const manageProviderPage = graphql(`
  query ManageProviderPage($slug: String!, $providerId: ID!) {
    region(slug: $slug) {
      id
      name
      abilities {
        manage
      }
      municipalitiesToContract {
        id
        name
      }
      lots {
        id
        ...ContractFields_lot
      }
    }
    provider(id: $providerId) {
      id
      name
      version
      abilities {
        save
        viewNumbers
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
`);

export default function ManageProviderPage() {
  const texts = useTexts(manageProviderTexts);
  const { region: slug, id: providerId } = useParams<{ region: string; id: string }>();
  const { data, error, refetch } = useQuery(manageProviderPage, { variables: { slug, providerId } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region, provider } = data;
  if (!region?.abilities.manage || !provider?.abilities.viewNumbers) return <NotFound />;
  const changed = () => void refetch();
  return (
    <>
      <Breadcrumbs
        items={[
          { to: `/${slug}/beheer`, label: texts.manage },
          { to: `/${slug}/beheer/aanbieders`, label: texts.providers },
        ]}
      />
      <PageTitle>{provider.name}</PageTitle>
      <div className="flow flow-lg">
        <Section title={texts.contracts}>
          <ContractList contracts={provider.contracts} lots={region.lots} onChanged={changed} />
          {region.municipalitiesToContract.length > 0 && (
            <AddContract
              providerId={provider.id}
              municipalities={region.municipalitiesToContract}
              lots={region.lots}
              onAdded={changed}
            />
          )}
        </Section>
        <Section title={texts.people}>
          {provider.people.nodes.length === 0 ? (
            <EmptyState title={texts.noPeople}>{texts.noPeopleHelp}</EmptyState>
          ) : (
            <PeopleList caption={texts.people} people={provider.people.nodes} onChanged={changed} />
          )}
          {provider.rolesToGive.length > 0 && (
            <Disclosure summary={texts.invite}>
              <InvitePerson roles={provider.rolesToGive} onInvited={changed} />
            </Disclosure>
          )}
        </Section>
        <Section title={texts.details}>
          {provider.abilities.save ? (
            <ProviderForm provider={provider} />
          ) : (
            <ProviderFacts provider={provider} />
          )}
        </Section>
      </div>
    </>
  );
}
