import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'wouter';
import { staffOverviewTexts } from '../../features/overview/staff-texts.ts';
import { StartOverview } from '../../features/overview/StartOverview.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { manageOverviewsTexts } from './texts.ts';

const manageOverviewsPage = graphql(`
  query ManageOverviewsPage($slug: String!) {
    region(slug: $slug) {
      id
      abilities {
        manage
      }
      overviews {
        id
        year
        number
        state
        publishedAt
      }
    }
  }
`);

/** Where the staff begins the overview of a year, and finds the drafts and the published ones. */
export default function ManageOverviewsPage() {
  const texts = useTexts(manageOverviewsTexts);
  const words = useTexts(staffOverviewTexts);
  const format = useFormat();
  const [, navigate] = useLocation();
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(manageOverviewsPage, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.abilities.manage) return <NotFound />;
  const latest = (year: number) => region.overviews.find((each) => each.year === year);
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer`, label: texts.manage }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <Section title={texts.start}>
        <StartOverview
          regionId={region.id}
          onStarted={(year) => navigate(`/${slug}/beheer/jaaroverzicht/${year}`)}
        />
      </Section>
      {region.overviews.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable
          caption={texts.all}
          rows={region.overviews}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'year',
              header: texts.year,
              rowHeader: true,
              cell: ({ id, year, number }) => (
                <TextLink
                  to={
                    latest(year)?.id === id
                      ? `/${slug}/beheer/jaaroverzicht/${year}`
                      : `/${slug}/jaaroverzicht/${year}?versie=${number}`
                  }
                >
                  {year}, {words.version(number)}
                </TextLink>
              ),
            },
            { key: 'state', header: texts.state, cell: ({ state }) => words.states[state] },
            {
              key: 'published',
              header: texts.published,
              cell: ({ publishedAt }) => (publishedAt ? format.date(publishedAt) : '–'),
            },
          ]}
        />
      )}
      <p>
        <TextLink to={`/${slug}/beheer/jaaroverzichten/tellen`}>{texts.count}</TextLink>
      </p>
    </div>
  );
}
