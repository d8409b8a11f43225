import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { overviewTexts } from '../../features/overview/overview-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { OverviewsPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { overviewsTexts } from './texts.ts';

const overviewsPage = graphql(`
  query OverviewsPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      defaultLanguage
      abilities {
        manage
      }
      overviews(published: true) {
        id
        year
        number
        note
        publishedAt
      }
    }
  }
`);

type Overview = NonNullable<OverviewsPageQuery['region']>['overviews'][number];

/** The published yearly overviews of a region, the latest year first. */
export default function OverviewsPage() {
  const texts = useTexts(overviewsTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(overviewsPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region) return <NotFound />;
  const years = [...new Set(region.overviews.map(({ year }) => year))];
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}`, label: region.name }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      {region.abilities.manage && (
        <div>
          <ButtonLink to={`/${slug}/beheer/jaaroverzichten`}>{texts.manage}</ButtonLink>
        </div>
      )}
      {years.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
      {years.map((year) => (
        <Year
          key={year}
          slug={slug}
          year={year}
          versions={region.overviews.filter((overview) => overview.year === year)}
          lang={region.defaultLanguage}
        />
      ))}
      {years.length > 1 && (
        <div className="flow flow-sm">
          <Paragraph>{texts.compareHelp}</Paragraph>
          <ButtonLink to={`/${slug}/jaaroverzichten/vergelijken`}>{texts.compare}</ButtonLink>
        </div>
      )}
    </div>
  );
}

interface YearProps {
  slug: string;
  year: number;
  /** The last first. */
  versions: readonly Overview[];
  lang: string;
}

function Year({ slug, year, versions, lang }: YearProps) {
  const texts = useTexts(overviewsTexts);
  const words = useTexts(overviewTexts);
  const format = useFormat();
  const at = `/${slug}/jaaroverzicht/${year}`;
  const [last, ...earlier] = versions;
  if (!last) return null;
  const day = (overview: Overview) => format.date(overview.publishedAt ?? '');
  return (
    <Card>
      <Heading level={2} size={3}>
        <TextLink to={at}>{words.year(year)}</TextLink>
      </Heading>
      <p>
        {earlier.length > 0 ? texts.version(last.number, day(last)) : texts.published(day(last))}
        {'. '}
        <TextLink to={`/overview/${slug}/${year}/${last.number}.pdf`}>{texts.pdf(words.year(year))}</TextLink>
      </p>
      {last.note && (
        <p>
          {texts.changed}: <span lang={lang}>{last.note}</span>
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <p>{texts.earlier}:</p>
          <ul>
            {earlier.map((overview) => (
              <li key={overview.id}>
                <TextLink to={`${at}?versie=${overview.number}`}>
                  {texts.version(overview.number, day(overview))}
                </TextLink>
                {overview.note && (
                  <>
                    {`. ${texts.changed}: `}
                    <span lang={lang}>{overview.note}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
