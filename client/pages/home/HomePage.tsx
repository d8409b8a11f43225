import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
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
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <Section title={texts.regions}>
        {!data && !error && <Spinner />}
        {error && (
          <Alert tone="error" live title={texts.failed}>
            <Button onClick={() => void refetch()}>{texts.retry}</Button>
          </Alert>
        )}
        {data?.regions.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
        <CardGrid>
          {data?.regions.map(({ id, slug, name, municipalities }) => (
            <ActionCard key={id} to={`/${slug}`} title={name}>
              {municipalities.map((municipality) => municipality.name).join(', ')}
            </ActionCard>
          ))}
        </CardGrid>
      </Section>
    </>
  );
}
