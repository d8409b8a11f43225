import { useQuery } from '@apollo/client/react';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { homeTexts } from './texts.ts';

const homePage = graphql(`
  query HomePage {
    regions {
      id
      slug
      name
      municipalities {
        id
        name
      }
    }
  }
`);

export default function HomePage() {
  const texts = useTexts(homeTexts);
  const { data, error, refetch } = useQuery(homePage);
  if (!data) return <PageState error={error} refetch={refetch} />;
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <Section title={texts.regions}>
        {data.regions.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
        <CardGrid>
          {data.regions.map(({ id, slug, name, municipalities }) => (
            <ActionCard key={id} to={`/${slug}`} title={name}>
              {municipalities.map((municipality) => municipality.name).join(', ')}
            </ActionCard>
          ))}
        </CardGrid>
      </Section>
    </>
  );
}
