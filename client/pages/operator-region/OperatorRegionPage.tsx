import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AddLot, AddMunicipality } from './AddParts.tsx';
import { LotCard } from './LotCard.tsx';
import { operatorRegionTexts } from './texts.ts';

const operatorRegionPage = graphql(`
  query OperatorRegionPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      abilities {
        saveComposition
      }
      municipalities {
        id
        name
        cbsCode
      }
      lots {
        id
        ...LotCard_lot
      }
    }
  }
`);

/** What a region is made of, kept by the operator. */
export default function OperatorRegionPage() {
  const texts = useTexts(operatorRegionTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(operatorRegionPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.abilities.saveComposition) return <NotFound />;
  const changed = () => void refetch();
  return (
    <>
      <Breadcrumbs items={[{ to: '/beheer', label: texts.operator }]} />
      <PageTitle lead={texts.lead}>{region.name}</PageTitle>
      <div className="flow flow-lg">
        <Section title={texts.municipalities}>
          <ul>
            {region.municipalities.map(({ id, name, cbsCode }) => (
              <li key={id}>
                {name} ({cbsCode})
              </li>
            ))}
          </ul>
          <Disclosure summary={texts.addMunicipality}>
            <AddMunicipality key={region.municipalities.length} regionId={region.id} onAdded={changed} />
          </Disclosure>
        </Section>
        <Section title={texts.lots}>
          {region.lots.map((lot) => (
            <LotCard key={lot.id} lot={lot} onChanged={changed} />
          ))}
          <Disclosure summary={texts.addLot}>
            <AddLot key={region.lots.length} regionId={region.id} onAdded={changed} />
          </Disclosure>
        </Section>
        <Section title={texts.pages}>
          <p className="row">
            <TextLink to={`/${slug}/beheer/instellingen`}>{texts.settings}</TextLink>
            <TextLink to={`/${slug}/beheer/personen`}>{texts.people}</TextLink>
            <TextLink to={`/${slug}/beheer/zetels`}>{texts.seats}</TextLink>
          </p>
        </Section>
      </div>
    </>
  );
}
